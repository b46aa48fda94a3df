import { legacyEncodings, western } from "./legacy-encodings.ts";

/** Signs that running text is set with. */
const goodSigns = new Set("\u00a0“”‘’‚„–—…•·©®™§°€£¥«»‹›¿¡ªº†½¼¾²³×、。「」・！？，：；（）《》【】“”　ー".split(""));

/** Frequent Chinese characters, the same in all texts: function words, and those of contracts and privacy. */
const frequentHan = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理給這個為們時來說國會過後對發經當開還應與關數結問無隱私權資料網站使用者提供服務資訊隐私权政策信息网站服务用户第三方保护收集".split(
    "",
  ),
);

const wordPattern = /[\p{L}\p{M}]+/gu;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u;

/**
 * How well a text reads: from about -3 (noise) to 1 (all letters outside ASCII as words have them).
 * Goes in: text as some legacy encoding has it, and which. Only characters outside ASCII count.
 */
export function plausibility(text: string, encoding: string): number {
  const letters = legacyEncodings.find((known) => known.encoding === encoding)?.letters ?? western;
  let [score, count] = [0, 0];
  for (const character of text) {
    if (character <= "\x7f") continue;
    count += 1;
    score += signScore(character);
  }
  if (count === 0) return 0;
  for (const [word] of text.matchAll(wordPattern)) score += wordScore(word, letters);
  return (score - signsInWords(text)) / count;
}

/** Letters count by the word they stand in. */
function signScore(character: string): number {
  if (goodSigns.has(character)) return 1;
  if (/[\p{L}\p{M}]/u.test(character)) return 0;
  return /[\u0080-\u009f\ufffd\ue000-\uf8ff]|\p{Cn}/u.test(character) ? -3 : -0.6;
}

function wordScore(word: string, letters: string): number {
  if (/^[\x20-\x7f]*$/.test(word)) return 0;
  if (wide.test(word)) return wideScore(word);
  if (/\p{Script=Thai}/u.test(word)) return /[^\p{Script=Thai}]/u.test(word) ? -word.length : word.length * 0.7;
  const odd = [...word].filter((letter) => letter > "\x7f");
  if (!isOneScript(word) || !isOneCase(word)) return -2 * odd.length;
  if (odd.length > 2 && odd.length > word.length / 2 && /\p{Script=Latin}/u.test(word)) return -odd.length;
  const lower = word.toLowerCase();
  const places = [...lower].filter((letter) => letter > "\x7f").map((letter) => letters.indexOf(letter));
  const known = places.filter((place) => place >= 0);
  const common = known.reduce((sum, place) => sum + 1 - (rarityCost * place) / letters.length, 0);
  const shouting = word.length > 1 && word === word.toUpperCase() && word !== lower ? 0.3 : 0;
  return common * (1 - shouting) - (odd.length - known.length) * 0.8;
}

/** How much less the rarest letter of a language counts than its commonest: the wrong table turns one into the other. */
const rarityCost = 0.6;

function isOneScript(word: string): boolean {
  return /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|[\p{Script=Greek}\p{M}]+|[\p{Script=Hebrew}\p{M}]+|[\p{Script=Arabic}\p{M}ـ]+)$/u.test(
    word,
  );
}

/** `word`, `Word` or `WORD`: a capital in the middle comes from the wrong table. */
function isOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Kana, Hangul and frequent Han are what real text is made of; the wrong table gives rare characters. */
function wideScore(word: string): number {
  let score = 0;
  for (const letter of word) {
    if (/[\u3040-\u30ff\uac00-\ud7af]/.test(letter) || frequentHan.has(letter)) score += 1;
    else if (/[\uff61-\uff9f\uf900-\ufaff]/.test(letter)) score -= 1;
    else score += wide.test(letter) ? 0 : -0.5;
  }
  return score;
}

/** A sign between two letters is out of place, but for the apostrophe and what joins words. */
function signsInWords(text: string): number {
  const found = text.match(/\p{L}[^\p{L}\p{M}\s\p{ASCII}’‘–—·\u00a0\u00ad](?=\p{L})/gu)?.length ?? 0;
  return found;
}
