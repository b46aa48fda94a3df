import { findAll } from "../../text/find-all.ts";
import { makePatternSieve } from "../../text/pattern-sieve.ts";
import { claimsNothing } from "./claims-nothing.ts";

/** What somebody does with data. */
export type ActKind = "collect" | "use" | "share" | "sell" | "keep" | "delete";

/** Who does it: the company, others, or the reader. */
type Actor = "company" | "others" | "you";

/** A doing named in a statement. Offsets are the statement's; those of an act taken from a lead-in or heading are 0. */
export type Act = {
  readonly kind: ActKind;
  readonly by: Actor;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** The verb as written, in lower case. */
  readonly verb: string;
  /** Whether what it is done to stands before the verb ("… is collected"). */
  readonly passive: boolean;
  readonly start: number;
  readonly end: number;
  readonly from: "words" | "lead-in" | "heading";
};

const verbs: readonly (readonly [ActKind, RegExp])[] = [
  [
    "collect",
    /\b(?:collect|gather|receive|obtain|record|log|access|capture|acquire)(?:s|ed|ing)?\b(?! (?:to|from our|(?:our|the|this) (?:web ?)?(?:sites?|services?|apps?|platform))\b)|(?<!\b(?:your|an?|any|the|such|this|each|their|upon|on|by|of|every|access|deletion) )\brequest(?:ed|ing)?\b(?! (?:that|they|to)\b)|\bask(?:s|ed)? (?:you |users )?(?:for|to (?:enter|provide|give|submit))\b|\bprompt(?:s|ed)? to (?:enter|provide)\b/g,
  ],
  [
    "use",
    /\b(?:use(?! of\b)|uses|used|using|(?<!(?:\w+tion|the|a|an|our|this|that|review|payment|sign-?up) )process|processes|processed|processing(?! (?:practices|methods|procedures|agreements?|operations|systems)\b))\b/g,
  ],
  [
    "share",
    /\b(?:share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|transfer|(?<!\b(?:for|of|the|data|international|such|any|onward|these|business|border|money|bank) )transfers|transferred|release|releases|released|transmit|transmits|transmitted|provide|provides|provided(?! that\b)|give|gives|given|pass|passes|passed|send|sends|sent)\b/g,
  ],
  [
    "sell",
    /\b(?:sell|sells|sold|selling|rent|rents|rented|trade(?! (?:administration|commission|association|union|shows?|names?|secrets?|practices?|partners?|in)\b)|trades|traded|lease|leases|leased)\b/g,
  ],
  [
    "keep",
    /\b(?:retain|retains|retained|retaining|(?:keep|keeps|kept|keeping|maintain)(?!\b[^.;,]{0,60} (?:up[- ]to[- ]date|secure(?:ly)?|safe(?:ly)?|confidential(?:ly)?|private|accurate|current|in mind)\b)|store|stores|stored|storing|hold|holds|held|maintains|maintained)\b/g,
  ],
  [
    "delete",
    /\b(?:delete|deletes|deleted|deleting|erase|erases|erased|remove|removes|removed|destroy|destroys|destroyed|purge|purged|anonymi[sz]e|anonymi[sz]ed)\b/g,
  ],
];

/** How far before a verb its subject and helpers are looked for, in characters. */
const reach = 110;

/**
 * What a statement says somebody does with data, in the order of its words.
 * Goes in: the statement's text as cues are written, and the pattern of the company's own names. An act is left out where
 * its subject can't be told. What people hand over is what the company collects.
 */
export function findActs(text: string, ownNames: RegExp): readonly Act[] {
  if (ofContract.test(text)) return [];
  const possible = new Set(siftVerbs(text));
  const acts = verbs
    .filter((_, index) => possible.has(index))
    .flatMap(([kind, pattern]) => findAll(pattern, text).flatMap((hit) => actAt(text, { kind, hit, ownNames })))
    .sort((a, b) => a.start - b.start);
  const scope = ofPolicy.exec(text)?.index ?? text.length;
  const said = acts.filter(({ start }) => start < scope);
  return onlyIf.test(text) ? said.map((act) => (depends.has(act.kind) ? { ...act, hedged: true } : act)) : said;
}

/** "This policy explains what we collect and share when …": what it is about, not what they do. */
const ofPolicy =
  /\b(?:policy|notice|statement)\b[^.;:]{0,40}\b(?:explains?|describes?|covers?|sets? (?:out|forth)|appl(?:y|ies)|outlines?|is (?:designed|meant|intended) to|(?:helps?|lets?) you)\b/;

/** Parties to a contract keep each other's secrets: that is no handling of people's data. */
const ofContract = /\bconfidential information\b|\b(?:receiving|disclosing) party\b/;

/** What people's own doing brings about; how long data is kept after it holds for all who did it. */
const depends: ReadonlySet<ActKind> = new Set(["collect", "share", "sell"]);

const siftVerbs = makePatternSieve(verbs.map(([, pattern]) => pattern));

type VerbHit = { readonly kind: ActKind; readonly hit: RegExpExecArray; readonly ownNames: RegExp };

function actAt(text: string, { kind, hit, ownNames }: VerbHit): readonly Act[] {
  const before = text.slice(Math.max(0, hit.index - reach), hit.index);
  if (claimsNothing(before, hit[0])) return [];
  if (isAsked(before, hit[0])) return [askedAct(hit, before)];
  const passive = isPassive(before, hit[0]) || isBy(text.slice(hit.index), hit[0]);
  if (passive && givenByYou.test(text.slice(hit.index))) return [];
  const subject = passive ? passiveActor(text.slice(hit.index)) : activeActor(before, hit[0], ownNames);
  if (subject === null || (!passive && isAnotherAim(before, subject, ownNames))) return [];
  const helpers = passive ? before.slice(-50) : before.slice(subject.at);
  const isSupposed = !passive && supposed.test(before.slice(0, subject.at));
  return told({ kind, hit, passive, by: subject.by, helpers: isSupposed ? `may ${helpers}` : helpers, before });
}

/** "Card numbers are given directly to our bank": by those whose they are. Who had access to a thing took nothing in. */
const givenByYou = /^accessed\b|^(?:provid|giv|sen[dt]|submit|transmit)\w* (?:\w+ )?(?:directly|straight) to\b/;

/** "If we share it, …" says that it can be so, not that it is. */
const supposed = /\b(?:if|whenever|should|in case) $/;

/** "We receive no data from them." */
const noData = /^ no (?!more\b|longer\b|other\b|additional\b)(?:[\w-]+ ){0,3}?(?:information|data|details)\b/;

/** What holds at times only, said before who does it. */
const atTimes =
  /\b(?:in (?:some|certain|limited) (?:cases|circumstances|instances|situations)|occasionally|from time to time)\b/;

type Telling = Pick<Act, "kind" | "by" | "passive"> & {
  readonly hit: RegExpExecArray;
  readonly helpers: string;
  readonly before: string;
};

function told({ kind, hit, passive, by, helpers, before }: Telling): readonly Act[] {
  if (/\b(?:must|should|shall) not\b[^,.;]*$/.test(helpers) && !/\bwe\b/.test(helpers)) return [];
  const handsOver = by === "you" && kind === "share";
  const negated =
    isNegated(helpers) ||
    noData.test(hit.input.slice(hit.index + hit[0].length)) ||
    /\b(?:in no (?:case|event|way)|under no circumstances|at no time)\b/.test(before);
  if (handsOver && (negated || onlyAdvised.test(before))) return [];
  const asked =
    handsOver &&
    /\bmay (?:also )?(?:request|ask|require|need)\b|\b(?:allows?|lets?|enables?|able) (?:you )?to\b/.test(before);
  const hedged =
    asked ||
    /\b(?:permission|consent|agreement) to $/.test(before) ||
    atTimes.test(before) ||
    /\b(?:may|might|can|could|sometimes|in some cases|occasionally|would like)\b/.test(helpers);
  const place = { start: hit.index, end: hit.index + hit[0].length, from: "words" } as const;
  const does = handsOver ? ({ kind: "collect", by: "company" } as const) : { kind, by };
  return [{ ...does, negated, hedged, verb: hit[0], passive, ...place }];
}

/** "If you sign up for offers, we share …": so for those who do. */
const onlyIf =
  /^\W*(?:if|in the event(?: that)?|to the extent(?: that)?|in case) (?:you|your|the user|a user|users)\b(?! (?:are|live|reside|have (?:any )?questions?)\b)/;

/** "We encourage you to send it by post": advice hands nothing over. */
const onlyAdvised =
  /\b(?:encourage|advi[sc]e|recommend|suggest|urge|caution|discretion|responsible|careful|should|help|declin|refus|free to)\w*\b/;

/** "You use the service to share …": a thing does not aim, and the one who uses it is not the company. */
function isAnotherAim(before: string, subject: Subject, ownNames: RegExp): boolean {
  if (subject.by !== "company" || !/\bto (?:\w+ly )?$/.test(before)) return false;
  const from = before.slice(subject.at);
  return !from.startsWith("we ") && from.search(ownNames) !== 0;
}

function isAsked(before: string, verb: string): boolean {
  return /^asked|^prompted/.test(verb) && /\b(?:be|is|are) $/.test(before);
}

/** "You may be asked for …": what people are asked for is collected. */
function askedAct(hit: RegExpExecArray, before: string): Act {
  const hedged = /\b(?:may|might|can|could)\b/.test(before.slice(-30));
  const place = { start: hit.index, end: hit.index + hit[0].length, from: "words" } as const;
  return {
    kind: "collect",
    by: "company",
    negated: isNegated(before.slice(-30)),
    hedged,
    verb: "collect",
    passive: false,
    ...place,
  };
}

function isPassive(before: string, verb: string): boolean {
  if (!/(?:ed|sold|kept|held|given|sent)\b/.test(verb)) return false;
  return (
    /\b(?:is|are|be|been|was|were|being|get|gets)(?: not| never|n't)?(?: (?:also|then|not|never|\w+ly|stored,|collected,|used,|shared,|or|and))* $/.test(
      before,
    ) || before.trim() === ""
  );
}

/** "Shared by you": done to something, whatever stands before it. */
function isBy(from: string, verb: string): boolean {
  return /ed$|^(?:sold|kept|held|given|sent)$/.test(verb) && /^\w+ by (?:you|users|us|third|our|the)\b/.test(from);
}

function isNegated(helpers: string): boolean {
  const plain = helpers.replace(/\b(?:not only|whether or not|if not|not limited to)\b/g, "");
  return /\b(?:not|never|neither|nor|no longer|cannot)\b|n't\b/.test(plain);
}

type Subject = { readonly by: Actor; readonly at: number };

const company =
  /\bwe\b|\b(?:our|this|the) (?:\w+ )?(?:(?<!this )company|app|apps|application|applications|site|sites|website|websites|service|services|servers?|systems?|platform|products?|bots?|team|staff|software)\b(?! providers?)/g;
const others =
  /\b(?:third[- ]part(?:y|ies)|partners?|advertisers?|providers?|vendors?|processors?|companies|networks?|they|who|which|controllers?|sites of|other (?:users|websites|sites|people)|someone|authorit\w+|agenc\w+|affiliates|developers?|customers'|integrated partners|employers?|parents?|child(?:ren)?)\b/g;
const you =
  /(?<!\b(?:notify|inform|tell|contact|e-?mail|alert|remind|about|with|to|for|of|from|by) )\byou\b|\b(?:users?|visitors?|individuals?|customers?|members?|subscribers?)\b/g;

/** The nearest subject before an active verb. */
function activeActor(before: string, verb: string, ownNames: RegExp): Subject | null {
  const nearest = [
    { by: "company" as const, at: Math.max(lastAt(before, company), lastAt(before, ownNames)) },
    { by: "others" as const, at: lastAt(before, others) },
    { by: "you" as const, at: lastAt(before, you) },
  ].reduce((best, each) => (each.at > best.at ? each : best));
  return nearest.at >= 0 && !isOutOfTune(before.slice(nearest.at), verb) ? nearest : null;
}

/** "… join the service, share …": one thing shares, it does not "share"; the words before the verb are no subject of it. */
function isOutOfTune(from: string, verb: string): boolean {
  return (
    !/(?:s|ed|ing|sent|sold|kept|held)$/.test(verb.replace(/^(?:asks?|requests?)\b.*/, "s")) && oneThing.test(from)
  );
}

const oneThing =
  /^(?:our|this|the) (?:\w+ )?(?:company|app|application|site|website|service|server|system|platform|product|bot|software)\b(?!.*\b(?:will|may|might|can|could|does|do|did|shall|should|would|must|to|not|and|or)\b)/;

function passiveActor(after: string): Subject {
  const by = /^\w+(?: \w+){0,5}? by ((?:[\w-]+ ?){1,5})/.exec(after)?.[1] ?? "";
  if (/\b(?:third|partner|provider|vendor|processor|advertiser|compan|network)/.test(by))
    return { by: "others", at: 0 };
  return { by: /\byou\b|\busers?\b/.test(by) ? "you" : "company", at: 0 };
}

function lastAt(text: string, pattern: RegExp): number {
  let at = -1;
  for (const hit of findAll(pattern, text)) at = hit.index;
  return at;
}
