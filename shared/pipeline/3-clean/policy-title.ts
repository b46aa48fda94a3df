import { countWords } from "./block-text.ts";

/** "Privacy", in the languages policies were met in. Matched inside a word, since German and Dutch compound it. */
const privacy =
  /privac|data (?:protection|policy|use)|personal (?:data|information)|cookie|tracking|datenschutz|données personnelles|informations personnelles|renseignements personnels|confidentialité|vie privée|protección de datos|privacidad|datos personales|dados pessoais|dati personali|persoonsgegevens|prywatności|danych osobowych|integritet|personuppgift|personvern|persondata|privatliv|databeskyttelse|tietosuoja|yksityisyy|adatvédel|adatkezel|ochran[ay] (?:osobných|osobních)|osobních údajů|confidențialitate|поверителност|конфиденциальн|персональных данных|конфіденційн|απορρήτου|gizlilik|隐私|隱私|プライバシー|個人情報|개인정보|ความเป็นส่วนตัว|الخصوصية|פרטיות/iu;

/** What such a text calls itself. */
const genre =
  /polic|notice|statement|declaration|guideline|practices|promise|charter|erklärung|hinweis|bestimmung|richtlinie|politique|déclaration|charte|política|aviso|politica|informativa|privacybeleid|privacyverklaring|beleid|polityka|policy|erklæring|seloste|tájékoztató|zásady|politică|политика|політика|πολιτική|politikası|政策|声明|聲明|ポリシー|方針|방침|นโยบาย|سياسة|מדיניות/iu;

/** One word that is both: it needs no second. */
const both =
  /^(?:privacy|datenschutz(?:erklärung)?|integritetspolicy|privatlivspolitik|personvern(?:erklæring)?|tietosuojaseloste|隐私(?:政策|权政策)?|プライバシーポリシー|개인정보 ?처리방침)\.?$/iu;

/** 14 words: "Privacy Notice of A, B and C for Visitors of Our Websites and Users of Our Apps" is a title, a sentence is not. */
const mostWords = 14;

/**
 * Whether a line is the title of a privacy policy rather than a sentence about one: short, about privacy, names its
 * kind, and does not speak ("This privacy policy explains …", "Changes to this privacy policy").
 */
export function isPolicyTitle(text: string): boolean {
  const whole = text.trim();
  if (whole.length > longestTitle || !privacy.test(whole)) return false;
  const line = withoutTrail(whole);
  if (line.length > 160 || line.includes("://") || countWords(line) > mostWords) return false;
  if (both.test(line)) return true;
  return privacy.test(line) && genre.test(line) && !speaks.test(line);
}

/** No title is longer; the patterns for what stands around one take the square of a text's length. */
const longestTitle = 400;

/** How a page leads up to its policy's name: "Let's take a look at the full …". */
const leadUp =
  /^(?:let[’']s )?(?:(?:take|have) a (?:closer )?look at|look at|dive into|check out|here (?:is|are)|here[’']s|below (?:is|are)|welcome to|go to)(?: (?:our|the|your))?(?: (?:full|complete|entire|whole|current|latest|official))?\s+(?=\p{L})/iu;

/** A title without the way to it ("Home / ") before and its date after ("(last update May 2021)"). */
export function withoutTrail(title: string): string {
  if (title.length > longestTitle) return title;
  const led = title.replace(leadUp, "");
  const ahead = led
    .replace(/^(?:home|start|main)\s*(?:[/|>»›]|&gt[.;]?)\s*/i, "")
    .replace(/(?<=\S) home\s*(?:[/|>»›]|&gt[.;]?).*$/i, "");
  const behind = ahead.replace(
    /[\s,.;:|–—-]*[([]?(?:\b|(?<=\p{Ll})(?=\p{Lu}))(?:last|effective|updated?|revised|version)\b.*$/iu,
    "",
  );
  return behind === "" ? ahead : behind;
}

const speaks =
  /[.;?!]\s*$|\b(?:this|our|these|your|the following|changes?|updates? to|modif\w+|amend\w+|contact|questions?|about|scope|what|how|why|when|who|see|read|view|please|agree\w*|accept\w*|and conditions|diese[rs]?|unsere[rs]?|cette|notre|esta|nuestra|previous|printable|archive|download)\b/iu;
