import type { SaidAnswer } from "../../../model/answer.ts";
import { placeName } from "../place-words.ts";
import type { Hit } from "./find-hits.ts";

/** Hits sorted by what they say, of everybody or else of the one place that they are limited to. */
export type Weighed = {
  readonly yes: readonly Hit[];
  readonly no: readonly Hit[];
  readonly unclear: readonly Hit[];
  readonly limits: readonly Hit[];
  readonly region: string | null;
};

/** What is said to everybody counts before what is said to people of one place; the latter answers only where nothing else does. */
export function weighHits(hits: readonly Hit[]): Weighed {
  const general = hits.filter(({ passage }) => placeName(passage.region) === null);
  const isGeneral = general.some(({ says }) => says !== "limits");
  const counted = isGeneral ? general : hits;
  const of = (says: Hit["says"]): readonly Hit[] => counted.filter((hit) => hit.says === says);
  const region = isGeneral ? null : (hits.find(({ says }) => says !== "limits")?.passage.region ?? null);
  return { yes: of("yes"), no: of("no"), unclear: of("unclear"), limits: of("limits"), region };
}

/** Which wins where both are said: one of them, or neither, so that it is unclear. */
export type Precedence = "yes" | "no" | "unclear";

/** The state that hits lead to, and the hits that it stands on; `null` for silence. */
export function stateOf(
  weighed: Weighed,
  precedence: Precedence,
): { readonly state: SaidAnswer["state"]; readonly hits: readonly Hit[] } | null {
  const { yes, no, unclear } = weighed;
  if (yes.length > 0 && no.length > 0) {
    if (precedence === "unclear") return { state: "unclear", hits: [...yes.slice(0, 2), ...no.slice(0, 2)] };
    return { state: precedence, hits: precedence === "yes" ? yes : no };
  }
  if (yes.length > 0) return { state: "yes", hits: yes };
  if (no.length > 0) return { state: "no", hits: no };
  return unclear.length > 0 ? { state: "unclear", hits: unclear } : null;
}
