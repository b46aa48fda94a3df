/**
 * Trains the model that tells what a clause is about: `npm exec -- node build/practices/train.ts`.
 * Goes in: labelled clauses in `../shared/eval/practices`, labels of our own (`labels.jsonl`, by key) for clauses of the
 * policies in `../shared`, and those policies' other clauses without labels. Comes out: `resources/practices.json`, and
 * precision, recall and F1 by practice in five folds that keep each organisation whole. No randomness: the same data
 * give the same file. About five minutes.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { practices } from "../../shared/model/practice.ts";
import { leadInShare } from "../../shared/pipeline/5-clauses/practices/hash-features.ts";
import { calibrate } from "./calibrate.ts";
import { type ClauseFeatures, findFeatures, findLeadInFeatures, withoutSurroundings } from "./find-features.ts";
import { type Example, type Fitted, fitModel, sumsOf } from "./fit-model.ts";
import { joinClauses, type Labels } from "./join-clauses.ts";
import type { LabelledClause, SourceClause } from "./labelled-clause.ts";
import { type Judged, measure, print } from "./measure.ts";
import { packModel } from "./pack-model.ts";
import { gistOf, readClauses } from "./read-clauses.ts";
import { joinLabels, readLabelled } from "./read-labels.ts";

const root = join(import.meta.dirname, "../..");
const data = join(root, "../shared");
const target = join(root, "resources/practices.json");
const folds = 5;

/** What a clause counts whose reader was in doubt, when it is of our own labels, when seen without its surroundings. */
const [doubt, own, bare] = [0.6, 0.6, 0.7];
/** A clause without labels counts this much, for the practices whose sum is at least so far from the border. */
const unlabelled = { counts: 0.15, clear: 0.2, everyNth: 3, longest: 2500 };

const noFeatures = findFeatures({ organisation: "", heading: "", leadIn: "", text: "" });

type Known = SourceClause & Labels & { readonly features: ClauseFeatures };
type Unknown = SourceClause & { readonly features: ClauseFeatures; readonly gist: string };

if (existsSync(data)) await train();
else process.stdout.write(`Nothing to learn from: ${data} is not there. The model stays as it is.\n`);

async function train(): Promise<void> {
  const clauses = await readClauses(data, ["corpus", "policies"]);
  const ours = readLabelled(join(data, "eval/practices/train.jsonl"), clauses).map((clause) => asKnown(clause, 1));
  const more = joinLabels(join(import.meta.dirname, "labels.jsonl"), clauses).map((clause) => asKnown(clause, own));
  const taken = new Set([...ours, ...more].map(({ text }) => gistOf(text)));
  const unknown = onceEach(clauses, taken).map((clause) => ({ ...clause, features: findFeatures(clause) }));
  process.stdout.write(`${ours.length} + ${more.length} labelled clauses, ${unknown.length} without labels\n`);

  const joined = joinClauses([...ours, ...more]).map((clause) => ({ ...clause, features: findFeatures(clause) }));

  const judged = crossValidate({ ours, more, joined, unknown });
  const tuned = { whole: calibrate(judged.whole), bare: calibrate(judged.bare) };
  print("With headings and lead-ins", measure(judged.whole, tuned.whole.thresholds));
  print("Words alone", measure(judged.bare, tuned.bare.thresholds));

  const model = learn({ known: [...ours, ...more], joined, unknown });
  const packed = packModel(model, tuned);
  writeFileSync(target, `${JSON.stringify(packed)}\n`);
  process.stdout.write(`\n${target}: ${model.columnOf.size} features\n`);
}

type Material = {
  readonly known: readonly Known[];
  readonly joined: readonly Known[];
  readonly unknown: readonly Unknown[];
};

type Data = Omit<Material, "known"> & { readonly ours: readonly Known[]; readonly more: readonly Known[] };

/** Judges our labelled clauses by models that saw nothing of their organisations, nor their words elsewhere. */
function crossValidate({ ours, more, joined, unknown }: Data): { readonly whole: Judged[]; readonly bare: Judged[] } {
  const names = [...new Set([...ours, ...more, ...unknown].map(({ organisation }) => organisation))].sort();
  const foldOf = new Map(names.map((name, at) => [name, (at * 7) % folds]));
  const judged: { readonly whole: Judged[]; readonly bare: Judged[] } = { whole: [], bare: [] };
  for (let fold = 0; fold < folds; fold++) {
    const isSeen = ({ organisation }: SourceClause): boolean => foldOf.get(organisation) !== fold;
    const tested = ours.filter((clause) => !isSeen(clause));
    const gists = new Set(tested.map(({ text }) => gistOf(text)));
    const free = unknown.filter((clause) => isSeen(clause) && !gists.has(clause.gist));
    const known = [...ours, ...more].filter(isSeen);
    const model = learn({ known, joined: joined.filter(isSeen), unknown: free });
    for (const clause of tested) {
      const { features, truth } = clause;
      judged.whole.push({ sums: wholeSums(model, clause), truth });
      judged.bare.push({ sums: sumsOf(model, withoutSurroundings(features)), truth });
    }
  }
  return judged;
}

/** As the pipeline adds them up: an item says some of what its lead-in says. */
function wholeSums(model: Fitted, clause: Known): readonly number[] {
  const sums = sumsOf(model, clause.features);
  const leadIn = findLeadInFeatures(clause);
  if (leadIn === null) return sums;
  const [said, nothing] = [sumsOf(model, leadIn), sumsOf(model, noFeatures)];
  return sums.map((sum, k) => sum + leadInShare(clause.text) * ((said[k] ?? 0) - (nothing[k] ?? 0)));
}

/** A first model from the labels alone tells what the clauses without labels are about; a second learns from both. */
function learn({ known, joined, unknown }: Material): Fitted {
  const examples = [...known.flatMap(bothWays), ...joined];
  const teacher = fitModel(examples, 2, 25);
  const guessed = unknown.flatMap((clause, at) => guess(teacher, clause, at));
  return fitModel([...examples, ...guessed], 4, 12);
}

function bothWays({ features, truth, counts }: Known): readonly Example[] {
  return [
    { features, truth, counts },
    { features: withoutSurroundings(features), truth, counts: counts.map((count) => count * bare) },
  ];
}

/** Every other one is learnt without its surroundings: so what headings say is carried over to words. */
function guess(teacher: Fitted, { features }: Unknown, at: number): readonly Example[] {
  const sums = sumsOf(teacher, features);
  if (sums.every((sum) => sum <= 0)) return [];
  const counts = sums.map((sum) => (Math.abs(sum) > unlabelled.clear ? unlabelled.counts : 0));
  const seen = at % 2 === 0 ? withoutSurroundings(features) : features;
  return [{ features: seen, truth: sums.map((sum) => sum > 0), counts }];
}

function asKnown(clause: LabelledClause, counts: number): Known {
  return {
    ...clause,
    counts: practices.map(() => (clause.isSure ? counts : counts * doubt)),
    features: findFeatures(clause),
    truth: practices.map((practice) => clause.practices.includes(practice)),
  };
}

/** English clauses of some length, one of each wording, and of those every third: more taught nothing more. */
function onceEach<T extends SourceClause>(
  clauses: readonly T[],
  taken: Set<string>,
): readonly (T & { gist: string })[] {
  const kept: (T & { gist: string })[] = [];
  for (const clause of clauses) {
    const gist = gistOf(clause.text);
    if (taken.has(gist) || gist.length < 12 || clause.text.length > unlabelled.longest) continue;
    taken.add(gist);
    if (isEnglish(clause.text)) kept.push({ ...clause, gist });
  }
  return kept.filter((_, at) => at % unlabelled.everyNth === 0);
}

function isEnglish(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 4) return false;
  const common = words.filter((word) => /^(?:the|and|of|to|you|your|we|our|with|for|or|in|is)$/i.test(word));
  return words.length <= 12 || common.length / words.length >= 0.1;
}
