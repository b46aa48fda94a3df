/** Where the reach of a "not" ends on its way to the right. */
const breaks =
  /[.;:!?]|\bbut\b|\bhowever\b|\bunless\b|\bexcept\b|\bthough\b|\band (?:we|you|they)\b|,\s(?:we|you|they)\b/g;
const denial =
  /\b(?:do|does|did|will|would|shall|should|can|could|may|are|is|was|were|have|has|must)(?:(?: (?:also|therefore|generally|currently|however))? not|n't)\b|\bcannot\b|\bnever\b|\bneither\b|\bnor\b|\bno longer\b|\bno (?=\w+ (?:is|are|will)\b)|\brefuse to\b|\bno (?=targeted|automated|profiling|behaviou?ral|interest-based|personali[sz]ed|location|cookies|biometric|advertis|tracking|analytics|third|marketing)|\bunable to\b|\bno (?:\w+ )?(?:means|way|ability) (?:to|of)\b|\bnot (?:collect|use|share|sell|process|store|track|access|request|require|ask|transfer)/g;
/** "Not only", "not limited to", "whether or not", "if you do not want …" deny nothing of what comes after. */
const noDenial = /^(?:\S+ )?not (?:only|limited|just|necessarily|solely|(?:\w+ ){0,4}?(?:longer|more) than)\b/;
const isCondition =
  /\b(?:if|whether|unless|where|when|should|(?<!\b(?:note|confirm|assure you|promise|warrant|declare|emphasi[sz]e|guarantee|means|aware) )that|which|who|whose) (?:\w+ ){0,3}?$/;

/** How far back a "not" still reaches, in code units. */
const reach = 160;

/** What a "no" denies stands after it, in code units. */
const lookahead = 20;

/** Whether a "not" or "never" governs what starts at an index. Goes in: a sentence as cues are written. */
export function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const stop = [...before.matchAll(breaks)].at(-1);
  const near = stop === undefined ? before : before.slice(stop.index + stop[0].length);
  const ahead = near + text.slice(at, at + lookahead);
  const hit = [...ahead.matchAll(denial)].findLast(({ index }) => index < near.length);
  if (hit === undefined) return false;
  return !noDenial.test(ahead.slice(hit.index)) && !isCondition.test(near.slice(0, hit.index));
}
