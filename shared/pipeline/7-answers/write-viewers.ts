import type { Fact } from "../../model/fact.ts";
import { coveredFacts, type Draft, draftFitting, valuesOf } from "./cite.ts";
import type { FactsAt } from "./facts-at.ts";
import { joinWords, upperFirst } from "./wording.ts";

/** What can be seen, by the word the policy has for it. Words for data as such tell too little. */
const things: ReadonlyMap<string, string> = new Map([
  ["profile", "your profile"],
  ["profiles", "your profile"],
  ["name", "your name"],
  ["names", "your name"],
  ["username", "your username"],
  ["user name", "your username"],
  ["photo", "your photos"],
  ["photos", "your photos"],
  ["picture", "your photos"],
  ["pictures", "your photos"],
  ["videos", "your videos"],
  ["location", "your location"],
  ["messages", "your messages"],
  ["activity", "what you do there"],
  ["activities", "what you do there"],
  ...["post", "posts", "content", "comment", "comments", "review", "reviews", "submissions", "forum", "forums"].map(
    (word): [string, string] => [word, "what you post"],
  ),
]);

const viewers: ReadonlyMap<string, string> = new Map([
  ["other users", "other users"],
  ["the public", "anyone"],
  ["your employer or team", "your employer or team"],
]);

/** Who can see what people put up. */
export function writeViewers(facts: FactsAt): readonly Draft[] {
  const all = facts
    .general("recipient")
    .filter(({ value, of, polarity }) => viewers.has(value) && things.has(of ?? "") && polarity !== "does-not");
  const certain = all.filter((fact) => fact.polarity === "does");
  const some = coveredFacts(certain.length > 0 ? certain : all, 2);
  return draftFitting("third-party-sharing", { tell: viewWords, weight: 7 }, some);
}

function viewWords(facts: readonly Fact[]): string {
  const [first] = facts;
  const seen = [...new Set(facts.flatMap(({ of }) => things.get(of ?? "") ?? []))];
  const who = valuesOf(facts).flatMap((value) => viewers.get(value) ?? []);
  const may = first?.polarity === "may" ? "may be able to" : "can";
  const people = who.includes("anyone") ? ["anyone"] : who;
  return `${upperFirst(joinWords(people, "or"))} ${may} see ${joinWords(seen)}.`;
}
