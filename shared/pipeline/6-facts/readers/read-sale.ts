import { findAll } from "../../../text/find-all.ts";
import type { Act } from "../find-acts.ts";
import type { Finding, Statement } from "../statement.ts";
import { polarityOf } from "./polarity-of.ts";

const chain =
  /\b(?:(?:sell|rent|trade|lease|share|disclose|exchange|sold|rented|traded|leased|shared|disclosed)(?:,? (?:or |nor |and )?(?:otherwise )?|\b)){1,6}/g;
const base: ReadonlyMap<string, string> = new Map([
  ["sold", "sell"],
  ["rented", "rent"],
  ["traded", "trade"],
  ["leased", "lease"],
  ["shared", "share"],
  ["disclosed", "disclose"],
]);
const aboutData = /\b(?:information|data|details|pii|it|them|lists?|address(?:es)?|"personal)\b/;
const otherGoods =
  /^\W*(?:or transfer )?(?:all |part |any |some |substantially |our |the |its |of )*(?:business|assets|company|products?|goods|shares|tickets|items|services|furniture)\b/;
const limit =
  /\bfor (?:money|monetary consideration)\b|\bfor (?:the |any )?purposes? of (?:\w+ )?(?:marketing|advertising|promotions?)\b|\bfor (?:their|its|the|our|any|such)?(?: ?third part\w+'?s?'?)? ?(?:own |direct )*(?:(?:marketing|advertising)(?: or \w+)?(?: (?:purposes?|benefit|gain|use))?|(?:promotional|commercial|monetary)(?: or \w+)? (?:purposes?|benefit|gain|use|consideration))\b(?! of\b)/;

/** Any other single aim, as far as the next pause: "for the purpose of training models". */
const otherLimit = /\bfor (?:the )?(?:\w+ )?purposes? of (?!(?:this|the) (?:policy|notice|law|act)\b)[^.,;:()]{3,100}/;
const countsAs =
  /\b(?:consider(?:ed)?|constitutes?|deemed|qualif\w+ as|regarded as)(?:[ "]+\w+"?,?){0,3}?[ "]+(?:a |to be |the )?"?(?:sales?|sell|selling|sold)\b"?/;

/** There the business is sold, and data goes with it: told as a case of sharing. */
const businessSale =
  /\b(?:mergers?|acqui\w+|assets|bankruptcy|(?:sell|sold|buy|sale)(?: \w+){0,8} business|business(?:es)? (?:is|are|gets?) sold)\b/;

/** What would be told on request, or what people may ask to stop, is no claim that it is or is not so. */
const onlyThoughtOf =
  /\b(?:if|whether) we "?(?:\w+ )?"?(?:have|do|sell|sold|share)\b|\bif you believe\b|\bwhether\b.{0,60}\b(?:sell|sold)\b|\bright to (?:know|request|be informed|opt)\b|\b(?:even if|whether or not|regardless)\b|\bstop selling\b|\bcategor\w+ of (?:\w+ ){0,4}?information (?:that )?we\b|\bright to\b.{0,60}\b(?:sell|sold)\b|\(if any\)|\breports?\b.{0,60}\b(?:detailing|listing|describing|about)\b.{0,80}\b(?:sold|sell)\b|\bcollected, (?:\w+, )*(?:and\/or|and|or) sold\b|\bcategor\w+ of (?:\w+ ){0,3}?(?:information|data) (?:sold|shared|disclosed)\b|\b(?:after|once|when|if) you (?:\w+ ){0,3}?(?:click|opt(?:ed)?[- ]out|request|exercise|submit|ask|tell|instruct)\w*\b/;

/** What is promised of children, or as far as they know, is no promise to everybody. */
const onlyOfSome =
  /\bchild(?:ren)?\b|\bminors?\b|\b(?:under|below|younger than|less than) (?:the age of )?1[3-8]\b|\bknowingly\b|\bthese (?:offerings|brands|services|products|sites|apps)\b/;

/**
 * Whether data is sold, rented or traded. The value holds the verbs in their base form ("sell, rent, trade"); `of` holds a
 * limit of the claim: its aim ("for marketing purposes") or the only data it speaks of ("information that names you").
 * `counts as a sale` is what some laws may call a sale.
 */
export function readSale(statement: Statement): readonly Finding[] {
  const { text } = statement;
  const acts = statement.acts.filter((each) => each.kind === "sell" && each.by === "company" && each.from === "words");
  const counted = countsAs.exec(text);
  if (counted !== null && acts[0]?.negated !== true && !isNoClaim(text, counted.index)) {
    return [finding("counts as a sale", "may", counted.index, counted[0].length)];
  }
  const runs = findAll(chain, text);
  return acts.flatMap((act) => soldBy(statement, act, runs)).filter(isFirst);
}

/** One of a claim: "sell, rent or trade" are three verbs of one. */
function isFirst({ start, polarity }: Finding, at: number, all: readonly Finding[]): boolean {
  return all.findIndex((each) => each.start === start || each.polarity === polarity) === at;
}

function soldBy(statement: Statement, act: Act, runs: readonly RegExpExecArray[]): readonly Finding[] {
  const { text } = statement;
  const isAside = /\([^()]{0,60}$/.test(text.slice(0, act.start));
  if (
    onlyOfSome.test(text.replace(/\([^()]{0,120}\)/g, " ")) ||
    (onlyThoughtOf.test(text) && !isAside) ||
    (!act.negated && businessSale.test(text))
  )
    return [];
  const run = runs.find((hit) => hit.index <= act.start && hit.index + hit[0].length >= act.end);
  const isDone =
    act.passive || (act.verb === "sold" && !/\b(?:we|have|has|had)\b[^,;]{0,40}$/.test(text.slice(0, act.start)));
  if (run === undefined || !isOfData(text, run, isDone)) return [];
  const end = run.index + run[0].length;
  const of = (act.passive ? onlyThisOf(statement, run.index) : null) ?? limitOf(statement, end);
  return [{ ...finding(verbsOf(run[0]), polarityOf(act), run.index, run[0].trimEnd().length), of }];
}

const onlyFigures = /\b(?:aggregat\w+|anonym\w+|de-?identified)\b|\bnot (?:\w+ )?identif\w+/;

/** "You may think that it is a sale", "we do nothing that is considered one". */
function isNoClaim(text: string, at: number): boolean {
  return /\bif you believe\b|\bright to\b/.test(text) || /\b(?:not|never|n't)\b[^.;]{0,60}$/.test(text.slice(0, at));
}

/** Whether what is sold is data: named after an active verb within 90 characters, anywhere with a passive one. */
function isOfData(text: string, run: RegExpExecArray, passive: boolean): boolean {
  const after = text.slice(run.index + run[0].length);
  const pointsBack = /^ ?(?:it|them)\b/.test(after) && !/\b(?:information|data)\b/.test(text);
  if (onlyFigures.test(after.slice(0, 160))) return false;
  if (passive && /\b(?:such|this|these) (?:\w+ )?(?:information|data)\b/.test(text)) return false;
  return (
    !otherGoods.test(after) && !pointsBack && aboutData.test(passive ? text.slice(0, run.index) : after.slice(0, 90))
  );
}

const onlySome =
  /^ ?(?:any |your )?((?:personal(?:ly identifiable)? )?(?:information|data) (?:that|which) (?:\w+ ){0,3}(?:names?|identif\w+)(?: (?!other\b|except\b|to\b|with\b|unless\b)\w+){0,2}|(?:students?'?|health|medical|biometric|financial|location|genetic|contact|billing|payment|browsing|hashed|sensitive)(?: \w+)? (?:information|data)|(?:your )?(?:e-?mail address(?:es)?|phone numbers?))(?! (?:and|or) (?:other )?(?:personal|any))\b/;

/** "Your e-mail address is never sold": of that alone. */
function onlyThisOf({ text, raw }: Statement, before: number): string | null {
  const hit =
    /\b(?:your|user|member) (?:e-?mail(?: address(?:es)?)?|(?:tele)?phone numbers?|(?:mailing |postal )?address(?:es)?|mobile numbers?|names?)(?= (?:and \w+ )?(?:will|is|are|shall|may)\b)/.exec(
      text.slice(0, before),
    );
  return hit === null ? null : raw.slice(hit.index, hit.index + hit[0].length);
}

/** What others hand over, or can be found about people, is left out. */
const onlyFromYou =
  /^ ?(?:any )?(?:personal )?(?:information|data)(?: \([^()]{0,60}\))? (?:that |which )?we (?:collect|receive|get|obtain)(?:ed)? directly from (?:you|users|members|customers)\b/;

function limitOf({ text, raw }: Statement, from: number): string | null {
  if (onlyFromYou.test(text.slice(from))) return "data that you give them yourself";
  const [rest = ""] = text.slice(from).split(/,? (?:but )?(?=we\b)/);
  const some = onlySome.exec(rest)?.[1];
  if (some !== undefined) return some;
  const aim = /\bor (?:for )?any other\b/.test(rest) ? null : (limit.exec(rest) ?? otherLimit.exec(rest));
  return aim === null ? null : raw.slice(from + aim.index, from + aim.index + aim[0].length);
}

function finding(value: string, polarity: Finding["polarity"], start: number, length: number): Finding {
  return { kind: "sale", value, polarity, practice: "third-party-sharing", start, end: start + length };
}

function verbsOf(run: string): string {
  const verbs = (
    run.match(/\b(?:sell|rent|trade|lease|share|disclose|exchange|sold|rented|traded|leased|shared|disclosed)\b/g) ?? []
  ).map((verb) => base.get(verb) ?? verb);
  return [...new Set(verbs)].join(", ");
}
