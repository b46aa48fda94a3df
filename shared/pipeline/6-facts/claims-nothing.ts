/**
 * Whether a verb, by the words before it, tells neither that something is done nor that it is not: it is wished, left open,
 * let others do, or only says of which. Goes in: text as cues are written.
 */
export function claimsNothing(before: string, verb: string): boolean {
  return isDescription(before, verb) || onlyWished.test(before) || leftOpen.test(before) || isLetting(before);
}

/** "If you prefer that we do not share …" does not say that they do not. */
const onlyWished =
  /\bif you (?:would )?(?:prefer|wish|want|like|do not (?:want|wish)|don't want)\b(?! to)|\bnot (?:want|wish|like) us to\b|\b(?:request|ask|direct|instruct|tell|demand|require)\w* (?:(?:us )?(?:at any time )?(?:that )?(?:we|not to)|us to|that \w+ not)\b/;

/** "Choose whether to share", "how we use it", "might not be collected": says neither that it is so nor that it is not. */
const leftOpen =
  /\b(?:how|why|the ways?(?: in which)?) (?:we|our \w+) (?:\w+,? ){0,6}$|\bwhether (?:or not )?(?:to |we |you )?(?:\w+ )?$|\b(?:may|might) not be $|\bwithout\b[^,;]{0,50}\bbeing (?:\w+ )?$|\bif we (?:do not |don't |did not |cannot |can't )$|\bnot (?:\w+ )?(?:responsible|liable|obliged|obligated) (?:for|to)\b[^,;]*$/;

/** "We do not let a site read …": who is let is the one who does it, unless that is the company. */
function isLetting(before: string): boolean {
  const letting = /\b(?:allow|let|permit|enabl|authori[sz]|requir)\w* ((?:[\w'-]+ ){1,5})(?:to )?(?:\w+ly )?$/.exec(
    before,
  );
  return letting !== null && !/\bus\b|\bour\b|\byou\b/.test(letting[1] ?? "");
}

/** "The collected data", "all stored records": says of which, not that. */
function isDescription(before: string, verb: string): boolean {
  return verb.endsWith("ed") && /\b(?:the|this|such|any|all|your|our|we've)\s$/.test(before);
}
