import { findAll } from "../../../text/find-all.ts";
import type { Finding, Statement } from "../statement.ts";
import { polarityOfWords } from "./polarity-of.ts";

/** Decisions by machine alone, profiles, and machines that learn from people's data (a purpose). */
export function readMachines(statement: Statement): readonly Finding[] {
  return [...readDecisions(statement), ...readProfiling(statement), ...readTraining(statement)];
}

const decision =
  /\bautomated (?:individual )?decision[- ]?(?:making|s)?\b|\bdecisions?\b.{0,40}\bsolely\b.{0,20}\bautomat\w+/;
const does =
  /\bwe\b.{0,60}\b(?:us(?:e|es|ing)|mak(?:e|es|ing)|carry(?:ing)? out|tak(?:e|ing)|engag\w+|involv\w+|bas(?:e|ed)|rely|conduct|perform|undertak\w+|employ|subject\w*|through|by)\b.{0,40}$/;

/** Rights against it, requests about it: they do not say that it is done. */
const ofRights = /\b(?:right|refuse|reject|request|object|ask us)\b/;

function readDecisions({ text, setting }: Statement): readonly Finding[] {
  const hit = decision.exec(text);
  if (hit === null || /\bright\b/.test(text)) return [];
  const before = text.slice(0, hit.index).replace(setting.ownNames, "we");
  const decides = /^decision/.test(hit[0]) ? /\bwe\b.{0,40}$/ : does;
  if (!decides.test(before) || ofRights.test(before)) return [];
  const claim = supposed.test(text) ? "may" : polarityOfWords(before);
  return [machine("automated decisions", claim, hit)];
}

const supposed = /^\W*(?:if|where|when|whenever)\b/;
const profile =
  /\bprofiling\b|\b(?:build|creat|develop|compil|assembl)\w*\b[^.;]{0,40}\bprofiles? (?:of|about|on|for) (?:you|your|users?|individual|visitors|customers|people)\b|\b(?:build|creat|develop|compil)\w* (?:(?!your\b|account\b)\w+ ){0,3}?(?:interest|marketing|advertising|consumer|behaviou?ral|customer) profiles?\b/;

const withEffect =
  /\b(?:legal|significant|similar)(?:ly)?\b.{0,40}\b(?:effects?|affects?|decisions?|impacts?)\b|\baffects?\b.{0,20}\b(?:legal|significant)ly\b|\bto (?:further|make|inform|reach)\b.{0,20}\bdecisions?\b/;

/** "No profiling with legal effect", "no profile from such data": all other profiles are left open. */
function isOfSome(before: string, after: string): boolean {
  return /\b(?:this|such|these|those|your \w+) (?:information|data)\b/.test(before) || withEffect.test(after);
}

/** "Collecting, sharing, profiling, reviewing and so on": one word among many for handling data builds no profile. */
function isInPassing(before: string, after: string): boolean {
  return /\b\w+ing, $/.test(before) && /^profiling,?(?: and)? \w+ing\b/.test(after);
}

function readProfiling({ text, setting }: Statement): readonly Finding[] {
  const hit = profile.exec(text);
  const before = text.slice(0, hit?.index ?? 0).replace(setting.ownNames, "we");
  const titled = /\bright|\bchild/.test(setting.titles.split(" / ")[0] ?? "");
  if (hit === null || ofRights.test(text) || (titled && !/\bwe (?:do|does) not\b/.test(before))) return [];
  if (/\byou (?:\w+ ){0,6}$/.test(before)) return [];
  if (polarityOfWords(before) === "does-not" && isOfSome(before, text.slice(hit.index))) return [];
  if (/^profiling/.test(hit[0]) && (!/\bwe\b|\bour\b/.test(before) || isInPassing(before, text.slice(hit.index))))
    return [];
  return [machine("profiling", supposed.test(text) ? "may" : polarityOfWords(before), hit)];
}

const training =
  /\b(?:train|training|fine-?tun\w+|teach(?:ing)?)\b(?:,? (?:and |or )?\w+){0,6}? (?:ai|a\.i\.|artificial intelligence|machine[- ]learning|llms?|(?:language|generative|foundation|neural|recognition) \w+|models?|algorithms?|classifiers?|neural networks?)\b|\b(?:improv|develop|build|refin)\w*(?:,? (?:and |or )?\w+){0,4}? (?:ai (?:models?|systems?)|machine[- ]learning (?:models?|algorithms?|systems?)|language models?|artificial intelligence)\b|\bmodel training\b|\b(?:ai|machine[- ]learning) training\b/g;

const isOurs = /\b(?:we|our|us|is|are|be|may|used?|models?)\b/;

function readTraining({ text, setting }: Statement): readonly Finding[] {
  const titled = /\b(?:us(?:e|es|ing)|purposes?)\b/.test(`${setting.titles} ${setting.leadIn}`);
  const hit = findAll(training, text).find(({ index }) => titled || isOurs.test(text.slice(0, index)));
  if (hit === undefined || ofRights.test(text) || /\b(?:staff|employees|personnel)\b/.test(hit[0])) return [];
  const before = text.slice(0, hit.index);
  if (/\b(?:third part\w+|they|partners?|providers?) (?:\w+ ){0,4}$/.test(before)) return [];
  const polarity = polarityOfWords(`${before} ${text.slice(hit.index, hit.index + hit[0].length)}`);
  const isOfSome = setting.clause.kind === "row" || /\b(?:this|these|such|those|it|them)\b/.test(text);
  if (polarity === "does-not" && isOfSome) return [];
  const place = { start: hit.index, end: hit.index + hit[0].length };
  return [{ kind: "purpose", value: "train AI", polarity, practice: "first-party-collection", ...place }];
}

function machine(value: string, polarity: Finding["polarity"], hit: RegExpExecArray): Finding {
  const place = { start: hit.index, end: hit.index + hit[0].length };
  return { kind: "automated-decision", value, polarity, practice: "first-party-collection", ...place };
}
