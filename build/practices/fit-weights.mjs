/**
 * Fits what the practice cues count for: `npm exec -- node build/practices/fit-weights.mjs LABELLED.jsonl`.
 * Goes in: one clause a line, `{ policy, heading, text, practices, sure }`. Comes out: the cross-validated F1 on the
 * console and `rule-weights.ts` beside the rules. No randomness: the same clauses give the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { practices } from "../../shared/model/practice.ts";
import { cueText } from "../../shared/pipeline/5-clauses/practices/cue-text.ts";
import { practiceRules } from "../../shared/pipeline/5-clauses/practices/rules/practice-rules.ts";

/** How strongly weights are held down (squares, sizes), and what a clause seen without its heading counts. */
const [ridge, lasso, withoutHeading] = [1, 1.5, 0.7];
/** What a clause counts whose labels its reader was not sure of. */
const unsure = 0.6;
const folds = 5;
const rounds = 250;
const other = practices.indexOf("other");
const target = join(import.meta.dirname, "../../shared/pipeline/5-clauses/practices/rules/rule-weights.ts");

const clauses = readFileSync(process.argv[2], "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const seen = clauses.map(({ text, heading }) => ({ whole: cuesIn(text, heading), bare: cuesIn(text, null) }));
const policies = [...new Set(clauses.map((clause) => clause.policy))].sort();
const foldOf = clauses.map(({ policy }) => (policies.indexOf(policy) * 7) % folds);
const everything = clauses.map((_, at) => at);

const scores = crossValidated("whole");
const thresholds = practices.map((_, k) => bestThreshold(k));
report("with headings", scores);
report("words alone", crossValidated("bare"));
writeFileSync(target, fileOf(practices.map((_, k) => train(everything, k))));

function cuesIn(text, heading) {
  const words = cueText(text);
  const title = heading === null ? null : cueText(heading.replaceAll("\\", ""));
  return practiceRules.flatMap((rule, at) => {
    const where = rule.on === "title" ? title : words;
    return where !== null && where.search(rule.pattern) >= 0 ? [at] : [];
  });
}

function crossValidated(form) {
  const found = clauses.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const training = everything.filter((at) => foldOf[at] !== fold);
    const models = practices.map((_, k) => train(training, k));
    for (const at of everything.filter((each) => foldOf[each] === fold)) {
      found[at] = models.map((model) => scoreOf(model, seen[at][form]));
    }
  }
  return found;
}

/** Logistic regression by RMSProp steps, each followed by the lasso's shrinking. */
function train(training, k) {
  const model = { weights: new Float64Array(practiceRules.length), bias: -2 };
  const speed = { weights: new Float64Array(practiceRules.length), bias: 0 };
  for (let round = 0; round < rounds; round++) {
    const pull = gradient(model, training, k);
    const rate = 0.25 / (1 + round / 40);
    speed.bias = 0.9 * speed.bias + 0.1 * pull.bias ** 2;
    model.bias -= (rate / Math.sqrt(speed.bias + 1e-6)) * pull.bias;
    for (const [at, weight] of model.weights.entries()) {
      const slope = pull.weights[at] + ridge * weight;
      speed.weights[at] = 0.9 * speed.weights[at] + 0.1 * slope ** 2;
      const step = rate / Math.sqrt(speed.weights[at] + 1e-6);
      const moved = weight - step * slope;
      model.weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
    }
  }
  return model;
}

function gradient(model, training, k) {
  const pull = { weights: new Float64Array(practiceRules.length), bias: 0 };
  for (const at of training) {
    const truth = clauses[at].practices.includes(practices[k]) ? 1 : 0;
    const counts = clauses[at].sure === false ? unsure : 1;
    for (const [cues, share] of [
      [seen[at].whole, 1],
      [seen[at].bare, withoutHeading],
    ]) {
      const off = (scoreOf(model, cues) - truth) * counts * share;
      pull.bias += off;
      for (const cue of cues) pull.weights[cue] += off;
    }
  }
  return pull;
}

function scoreOf({ weights, bias }, cues) {
  return 1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + weights[cue], bias)));
}

function bestThreshold(k) {
  const steps = Array.from({ length: 23 }, (_, step) => 0.15 + step * 0.025);
  const quality = steps.map((step) => f1(k, (at) => scores[at][k] >= step).f1);
  return steps[quality.indexOf(Math.max(...quality))];
}

function f1(k, isGiven) {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  for (const at of everything) {
    const truth = clauses[at].practices.includes(practices[k]);
    if (isGiven(at)) counts[truth ? "hit" : "wrong"] += 1;
    else if (truth) counts.missed += 1;
  }
  return { ...counts, f1: (2 * counts.hit) / Math.max(1, 2 * counts.hit + counts.wrong + counts.missed) };
}

/** As `label-practices.ts` chooses. */
function given(score) {
  const reach = score.map((value, k) => value / thresholds[k]);
  const real = reach.map((_, k) => k).filter((k) => k !== other);
  const reached = real.filter((k) => reach[k] >= 1);
  if (reached.length > 0) return reached;
  const nearest = real.reduce((best, k) => (reach[k] > reach[best] ? k : best));
  return [reach[other] >= reach[nearest] ? other : nearest];
}

function report(what, found) {
  const labels = found.map(given);
  const each = practices.map((_, k) => f1(k, (at) => labels[at].includes(k)));
  const sum = (name) => each.reduce((total, one) => total + one[name], 0);
  const micro = (2 * sum("hit")) / (2 * sum("hit") + sum("wrong") + sum("missed"));
  console.log(`${what}: macro ${((sum("f1") / each.length) * 100).toFixed(1)}, micro ${(micro * 100).toFixed(1)}`);
  console.log(each.map((one, k) => `  ${practices[k]} ${(one.f1 * 100).toFixed(1)}`).join("\n"));
}

function fileOf(models) {
  const tenth = (value) => (Math.abs(value) < 0.15 ? 0 : Math.round(value * 10) / 10);
  const rows = practiceRules.map(
    (rule, at) => `  ["${rule.id}", [${models.map((model) => tenth(model.weights[at])).join(", ")}]],`,
  );
  const biases = models.map((model) => Math.round(model.bias * 100) / 100);
  return `/**
 * What each cue counts for, one number a practice in the order of \`practices\`: added up, then put through the logistic.
 * Written by build/practices/fit-weights.mjs from 2,300 clauses labelled for this project, policies kept whole in five
 * folds, each clause seen with its heading and without; rounded to tenths, under 0.15 dropped.
 */
export const ruleWeights: ReadonlyMap<string, readonly number[]> = new Map([
${rows.join("\n")}
]);

/** Where the sum starts, in the same order. */
export const biases: readonly number[] = [${biases.join(", ")}];

/** The score that a practice must reach, each the best F1 of its own over the five folds. */
export const thresholds: readonly number[] = [${thresholds.map((value) => Math.round(value * 1000) / 1000).join(", ")}];
`;
}
