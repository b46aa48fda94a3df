import type { Finding, Statement } from "../statement.ts";

/**
 * From which age on it is meant. The value is the number, or `children`; `of` says what of: "not for under", "consent of a
 * parent under", "no knowing collection under".
 */
export function readAges(statement: Statement): readonly Finding[] {
  const { text, setting } = statement;
  const hits = ages.flatMap(([of, pattern]) => {
    const hit = of.startsWith("consent") && isAfterthought.test(text) ? null : pattern.exec(text);
    return hit === null || (of === "not for under" && isOfPart(text, hit))
      ? []
      : [{ of, hit, age: figures.get(hit[1] ?? "") ?? hit[1] ?? "" }];
  });
  const first = hits[0];
  if (first !== undefined) {
    const of =
      first.of === "not for under" && withParents.test(setting.clause.text) ? "consent of a parent under" : first.of;
    return [{ ...finding("age", first.age, { of, hit: first.hit }), condition: consentIn(statement) }];
  }
  const plain =
    /\bnot knowingly (?:\w+,? ){0,6}?(?:collect|solicit|process)\b.{0,80}\b(?:child(?:ren)?|minors?)\b/.exec(text);
  if (plain === null || !/\bchild|\bminor|\bage\b/.test(`${setting.titles} ${text}`)) return [];
  return [finding("age", "children", { of: "no knowing collection under", hit: plain })];
}

/** "This chat feature is not for people under 13": the rest may be. */
const ofOnePart =
  /\b(?:this|these|the|that|such|our|\w+) (?:[\w-]+ ){0,2}(?:features?|functions?|chats?|forums?|contests?|sweepstakes|promotions?|offers?|programs?|surveys?|cards?) (?:is|are|may|must|should) ?$|\bin (?:certain|some) (?:jurisdictions|countries|regions|places)\b/;

/** "You must be 16 to enter the contest." */
const forOneThing =
  /^(?: years?)?(?: of age| old)?(?: or (?:older|over|above))? (?:to|in order to) (?:consent|agree|enter|participate|take part|receive|buy|purchase|order|apply|opt|make|win|book|rent|vote|donate)\b/;

function isOfPart(text: string, hit: RegExpExecArray): boolean {
  return ofOnePart.test(text.slice(0, hit.index)) || forOneThing.test(text.slice(hit.index + hit[0].length));
}

/** "Without a parent's consent" limits a promise not to collect as an exception does. */
function consentIn({ text, raw, condition }: Statement): string | null {
  return (
    /\b(?:without|unless|absent)\b[^.;]{0,60}\b(?:consent|permission|authori[sz]ation)/.exec(text)?.[0] ??
    condition ??
    /\boutside (?:of )?(?!your\b|the (?:e|u))[^.;,]{3,60}$/.exec(raw.replace(/[.\s]+$/, ""))?.[0] ??
    null
  );
}

/** "You must be 18; younger ones may use it with their parents": then it is for them as well. */
const withParents =
  /\b(?:minors?|children|(?:under|below|younger than)(?: the age of)? \w+)\b.{0,80}\b(?:may|can)(?: only)? (?:use|utili[sz]e|access|join|sign up)\b.{0,100}\b(?:parent|guardian)|\b(?:under|below|younger than)(?: the age of)? \w+,? (?:\w+ ){0,3}?(?:ask|get|obtain|have|seek)\b.{0,60}\b(?:permission|consent)\b.{0,40}\b(?:parent|guardian)/i;

const ages: readonly (readonly [of: string, pattern: RegExp])[] = [
  [
    "no knowing collection under",
    /\bnot (?:knowingly|intentionally) (?:\w+,? ){0,6}?(?:collect|solicit|process|gather|obtain|receive)\b.{0,140}?\b(?:under|below|younger than)(?: the)?(?: age(?:s)?)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b/,
  ],
  [
    "not for under",
    /\bnot (?:allowed|permitted|eligible) to (?:use|register|join|access|sign up)\b.{0,80}?\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b/,
  ],
  [
    "consent of a parent under",
    /\bunder(?: the)?(?: age)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b.{0,80}\b(?:without|unless|only with)\b.{0,60}\b(?:consent|permission|authori[sz]ation)\b/,
  ],
  [
    "not for under",
    /\b(?:not (?:\w+ ){0,3}?(?:intended|directed|designed|meant|aimed|available|open|target\w*|marketed|offered)|not for|(?:may|must|should|can) not (?:use|register|sign up)|must not)\b.{0,100}?\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)? (\d\d|thirteen|sixteen|eighteen)\b/,
  ],
  [
    "not for under",
    /\b(?:you|users?|everyone|people|members|customers?|riders?|players?|drivers?|visitors) (?:\w+ ){0,3}?must be (?:at least |over |aged )?(1[3-8]|21|thirteen|sixteen|eighteen)\b(?! ?(?:%|per ?cent|characters|digits|letters|days?|hours?|minutes?|weeks?|months?|metres|meters|miles|km))/,
  ],
  [
    "not for under",
    /\b(?:must be|be at least|are at least|only (?:\w+ ){0,4}?(?:people|users|persons|individuals)(?: who are)?(?: at least| over| aged)?)(?: at least| over)? (\d\d|thirteen|sixteen|eighteen)(?: years| or older| and older| and over|\+)/,
  ],
];
const figures: ReadonlyMap<string, string> = new Map([
  ["thirteen", "13"],
  ["sixteen", "16"],
  ["eighteen", "18"],
]);

/** "If we learn that we have data of a child without consent, we delete it" asks for no consent. */
const isAfterthought = /\b(?:learn|aware|discover|believe|informed|find out)\b|\bdelet\w+/;

function finding(
  kind: Finding["kind"],
  value: string,
  { of, hit }: { readonly of: string; readonly hit: RegExpExecArray },
): Finding {
  return {
    kind,
    value,
    of,
    polarity: "does",
    practice: "specific-audiences",
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}
