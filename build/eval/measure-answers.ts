import { questions } from "../../shared/model/question.ts";
import { floorOf, kappa, share } from "./figures.ts";
import { type Judged, judgeAnswers } from "./judge-answers.ts";
import { printTable } from "./print-table.ts";
import { readKeys } from "./read-keys.ts";
import { readSample } from "./read-sample.ts";
import { valueFigures } from "./value-figures.ts";

const states = ["yes", "no", "unclear", "does-not-say"] as const;

/** Prints how the thirty answers compare with the keys. `wrong` lists each answer whose state is not the key's. */
export async function measureAnswers({ wrong }: { readonly wrong: boolean }): Promise<void> {
  for (const { name, keys } of readKeys()) {
    const judged: Judged[] = [];
    for (const key of keys) judged.push(...judgeAnswers(key, await readSample(key.path)));
    console.log(`\n## ${name} (${judged.length} answers)\n`);
    printTable([["", "measured"], ...figuresOf(judged)]);
    console.log("\nStates, the key's down, ours across:\n");
    printTable([["", ...states], ...states.map((state) => confusionRow(state, judged))]);
    console.log("\nWrong states by question (of those the reader was sure of):\n");
    printTable([["question", "wrong", "key → ours"], ...wrongByQuestion(judged)]);
    if (wrong) for (const each of judged.filter(isWrong)) printWrong(each);
  }
}

function isWrong({ key, answer }: Judged): boolean {
  return key.state !== answer.state;
}

function figuresOf(judged: readonly Judged[]): readonly (readonly string[])[] {
  const sure = judged.filter(({ key }) => key.sure);
  const right = (some: readonly Judged[]): number => some.filter((each) => !isWrong(each)).length;
  const floor = (some: readonly Judged[]): number => floorOf(some.map(({ question, key }) => [question, key.state]));
  const cited = judged.filter(({ holdsEvidence }) => holdsEvidence !== null);
  const silent = judged.filter(({ answer }) => answer.state === "does-not-say");
  const exceptions = judged.filter((each) => !isWrong(each) && each.key.state !== "does-not-say");
  return [
    ["states right, where the reader was sure", share(right(sure), sure.length)],
    ["states right, all", share(right(judged), judged.length)],
    ["always the commonest state, sure", share(floor(sure), sure.length)],
    ["always the commonest state, all", share(floor(judged), judged.length)],
    ["Cohen's kappa, sure", kappa(sure.map(({ key, answer }) => [key.state, answer.state])).toFixed(2)],
    ["Cohen's kappa, all", kappa(judged.map(({ key, answer }) => [key.state, answer.state])).toFixed(2)],
    ["cites a clause with the key's evidence", share(cited.filter((each) => each.holdsEvidence).length, cited.length)],
    ["“does not say” that is true", share(silent.filter((each) => !isWrong(each)).length, silent.length)],
    [
      "exceptions told as the key does",
      share(exceptions.filter(({ key, answer }) => key.exception === answer.exception).length, exceptions.length),
    ],
    ...valueFigures(judged),
  ];
}

function confusionRow(state: string, judged: readonly Judged[]): readonly string[] {
  const of = judged.filter(({ key }) => key.state === state);
  return [state, ...states.map((ours) => String(of.filter(({ answer }) => answer.state === ours).length))];
}

function wrongByQuestion(judged: readonly Judged[]): readonly (readonly string[])[] {
  return questions.flatMap(({ id }) => {
    const wrong = judged.filter((each) => each.question === id && each.key.sure && isWrong(each));
    if (wrong.length === 0) return [];
    return [[id, String(wrong.length), wrong.map(({ key, answer }) => `${key.state} → ${answer.state}`).join("; ")]];
  });
}

function printWrong({ policy, question, key, answer, evidenceIsRead }: Judged): void {
  const sure = key.sure ? "" : " (unsure)";
  const read = key.evidence.length > 0 && !evidenceIsRead ? " [evidence not among the clauses]" : "";
  console.log(`\n${policy} ${question}: key ${key.state}${sure}, ours ${answer.state}${read}\n  ours: ${answer.text}`);
}
