import { likeness, type Sketch } from "./sketch-policy.ts";

/**
 * Texts of one policy over years were found to share 35 % of their runs of words or more, most over 70 %; policies of one
 * company for different places and products 26 % or less (`npm run bench -- versions`).
 */
const leastAlike = 0.3;
/** Where nothing tells who speaks. */
const leastAlikeUnnamed = 0.6;

/**
 * How sure it is that two texts are versions of one policy: their likeness, or 0 where they are not. Likeness alone does not
 * do: companies copy each other's policies (two were found to share 87 % of their runs), so the same one must speak in both.
 */
export function samePolicy(one: Sketch, other: Sketch): number {
  const alike = likeness(one, other);
  if (alike < leastAlike) return 0;
  if (sameSpeaker(one, other)) return alike;
  return alike >= leastAlikeUnnamed && couldBeOneSpeaker(one, other) ? alike : 0;
}

/** How many of a text's names are looked up besides those it names most: its own stands among the first. */
const namesLookedUp = 3;

/**
 * The names under which a sketch is found again: two that `samePolicy` takes for one policy have one in common, but for some
 * in which no name stands out.
 */
export function namesToFindBy(sketch: Sketch): readonly string[] {
  const { organisation, domain, names } = sketch;
  const first = [...names.keys()].filter((name) => !giants.has(name)).slice(0, namesLookedUp);
  const main = [...names.keys()].filter((name) => isMainName(name, sketch));
  const found = [organisation, domain === null ? null : `@${domain}`, ...main, ...first].filter(
    (name) => name !== null,
  );
  return found.length === 0 ? [""] : [...new Set(found)];
}

function sameSpeaker(one: Sketch, other: Sketch): boolean {
  if (one.organisation !== null && one.organisation === other.organisation) return true;
  if (one.domain !== null && one.domain === other.domain) return true;
  if (isMainName(one.organisation, other) || isMainName(other.organisation, one)) return true;
  return !areApart(one, other) && mainName(one) !== null && mainName(one) === mainName(other);
}

/** A name counts as one of a text's own from this share of its most frequent name's times. */
const mainShare = 0.5;
/** And from this many times. */
const mainTimes = 4;

/** Whether an organisation's name is one of those a text names most: it was renamed, or was read wrongly there. */
function isMainName(organisation: string | null, { names }: Sketch): boolean {
  if (organisation === null) return false;
  const most = Math.max(0, ...names.values());
  return (names.get(organisation) ?? 0) >= Math.max(mainTimes, most * mainShare);
}

/** What it names most, but for those whom everybody names; `null` where that is not much. */
function mainName({ names }: Sketch): string | null {
  const [first] = [...names].filter(([name]) => !giants.has(name));
  return first !== undefined && first[1] >= mainTimes ? first[0] : null;
}

const giants = new Set(["google", "google analytics", "facebook", "twitter", "apple", "microsoft", "android", "ios"]);

/** Nothing tells them apart, and the name that is said most in one is said in the other. */
function couldBeOneSpeaker(one: Sketch, other: Sketch): boolean {
  return !areApart(one, other) && knowsMain(one, other) && knowsMain(other, one);
}

/** Two organisations, or two domains. */
function areApart(one: Sketch, other: Sketch): boolean {
  const apart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return apart(one.organisation, other.organisation) || apart(one.domain, other.domain);
}

function knowsMain({ names }: Sketch, other: Sketch): boolean {
  const [main] = names.keys();
  return main === undefined || other.names.has(main);
}
