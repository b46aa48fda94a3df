import type { LeftOutReason, Region } from "../../model/block.ts";
import { plainKey } from "./block-text.ts";
import { consentTalk } from "./furniture-words.ts";
import { privacyTermsIn } from "./privacy-words.ts";
import type { Weighed } from "./weigh-block.ts";

/** Why a block of a region that is not the policy's is left out. */
const reasons: Readonly<Record<Exclude<Region, "body" | "main">, LeftOutReason>> = {
  navigation: "navigation",
  header: "header",
  footer: "footer",
  aside: "page-furniture",
  form: "page-furniture",
  dialog: "page-furniture",
  hidden: "hidden",
};

/** A few hundred words of running text are no menu, whatever the page calls the place they stand in. */
const policyWords = 150;
/** About privacy, fewer will do. */
const privacyWords = 40;
/** A place that holds so much of all running text is the page's body under a wrong name. */
const bodyShare = 0.5;

/**
 * For each block the reason to leave it out that the page itself gives by where it put it, else `null`. A run of blocks
 * in one region is judged together: running text stays, consent banners and second copies of shown text do not.
 */
export function judgeRegions(seen: readonly Weighed[]): readonly (LeftOutReason | null)[] {
  const misnamed = misnamedRegions(seen);
  const shown = shownKeys(seen);
  const runs = runsByRegion(seen);
  return runs.flatMap((run, at) => {
    const verdict = verdictOn(run, misnamed, shown);
    const isFolded = verdict === "hidden" && isFoldedPart(run, runs[at - 1]?.at(-1)) && !isCopied(run, shown);
    return run.map(() => (isFolded ? null : verdict));
  });
}

/** Sentences that are hidden right under a heading that is seen are the text under it, folded away. */
function isFoldedPart(run: readonly Weighed[], before: Weighed | undefined): boolean {
  const isHeaded = before?.block.kind === "heading" && (before.region === "body" || before.region === "main");
  return isHeaded && run[0]?.isProse === true && !isConsentTalk(run);
}

function verdictOn(
  run: readonly Weighed[],
  misnamed: ReadonlySet<Region>,
  shown: ReadonlySet<string>,
): LeftOutReason | null {
  const region = run[0]?.region ?? "body";
  if (region === "body" || region === "main") return null;
  const prose = run.filter((block) => block.isProse);
  const words = prose.reduce((sum, block) => sum + block.words, 0);
  const text = prose.map((block) => block.text).join("\n");
  if (words < 600 && isConsentTalk(run)) return "cookie-banner";
  if (region === "hidden" && isCopied(prose, shown)) return "hidden";
  if (misnamed.has(region) || isHeadingAside(region, run)) return null;
  return isPolicyText(words, text) && linkShareOf(run) < 0.4 ? null : reasons[region];
}

function isPolicyText(words: number, text: string): boolean {
  return words >= policyWords || (words >= privacyWords && privacyTermsIn(text, 4) === 4);
}

/** A heading alone in an aside is one that was set in the margin of its text. */
function isHeadingAside(region: Region, run: readonly Weighed[]): boolean {
  return region === "aside" && run.every((block) => block.block.kind === "heading");
}

/** What is shown, for telling hidden copies of it; nothing where nothing is hidden. */
function shownKeys(seen: readonly Weighed[]): ReadonlySet<string> {
  if (!seen.some((block) => block.region === "hidden")) return new Set();
  const shown = seen.filter((block) => block.region !== "hidden" && block.words > 3);
  return new Set(shown.map((block) => plainKey(block.text)));
}

function isCopied(prose: readonly Weighed[], shown: ReadonlySet<string>): boolean {
  const copied = prose.filter((block) => shown.has(plainKey(block.text))).length;
  return prose.length > 0 && copied >= prose.length / 2;
}

/** Two things that only banners say, or one in a short text. */
function isConsentTalk(run: readonly Weighed[]): boolean {
  const text = run.map((block) => block.text).join("\n");
  const said = new Set(text.match(consentTalk)?.map((words) => words.toLowerCase()));
  return said.size >= 2 || (said.size === 1 && text.length < 700 && run.every((block) => block.region !== "main"));
}

function linkShareOf(run: readonly Weighed[]): number {
  const length = run.reduce((sum, block) => sum + block.text.length, 0);
  const linked = run.reduce((sum, block) => sum + block.linkShare * block.text.length, 0);
  return length === 0 ? 0 : linked / length;
}

/** Regions that hold most of the page's running text on privacy, such as a form around a whole page. */
function misnamedRegions(seen: readonly Weighed[]): ReadonlySet<Region> {
  const byRegion = new Map<Region, number>();
  for (const block of seen)
    if (block.isProse) byRegion.set(block.region, (byRegion.get(block.region) ?? 0) + block.words);
  const total = [...byRegion.values()].reduce((sum, words) => sum + words, 0);
  return new Set([...byRegion].filter(([, words]) => words > bodyShare * total).map(([region]) => region));
}

function runsByRegion(seen: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const runs: Weighed[][] = [];
  for (const block of seen) {
    const run = runs.at(-1);
    if (run?.[0]?.region === block.region) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
