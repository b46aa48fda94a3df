import { answerHead, stateWord } from "../../shared/messages/question-words.ts";
import type { Annotation } from "../../shared/model/annotation.ts";
import type { AnswerValue } from "../../shared/model/answer.ts";
import type { ExportedAnswer, ExportedPolicy } from "./exported-policy.ts";
import { quotesOf } from "./exported-quotes.ts";

/** What stands in a row; a column that a row lacks is empty. */
const columns = [
  ...["policy", "organisation", "file", "clause", "kind", "quote", "note", "created", "changed"],
  ...["question", "answer", "text", "value", "region", "looked for", "your reading", "version"],
] as const;

type Row = Readonly<Record<string, string>>;

/** The first row. */
export const csvHead = line(Object.fromEntries(columns.map((column) => [column, column])));

/** A policy in CSV: one row for each bookmark, note and question. */
export function inCsv(policy: ExportedPolicy): string {
  return rowsOf(policy).map(line).join("");
}

function rowsOf(policy: ExportedPolicy): readonly Row[] {
  const { title, organisation, fileName } = policy.card;
  const about = { policy: title, organisation: organisation ?? "", file: fileName };
  const rows = [...policy.annotations.map(annotationRow), ...policy.answers.map((answer) => answerRow(answer, policy))];
  return rows.map((row) => ({ ...about, ...row }));
}

function annotationRow({ kind, anchor, body, created, changed }: Annotation): Row {
  return { clause: anchor.clauseNumber, kind, quote: anchor.quote, note: body, created, changed };
}

/** The words it stands on are the reader's choice where there is an own answer, else what was read. */
function answerRow({ question, version, answer, own }: ExportedAnswer, { clauses }: ExportedPolicy): Row {
  const read = answer === null ? [] : quotesOf(answer, clauses);
  const mine = own?.evidence.map(({ clauseNumber, quote }) => ({ clause: clauseNumber, quote })) ?? [];
  const quotes = mine.length > 0 ? mine : read;
  return {
    ...{ kind: "answer", question: question.asks, version: version === null ? "" : String(version) },
    clause: [...new Set(quotes.map(({ clause }) => clause))].join("; "),
    quote: quotes.map(({ quote }) => quote).join(" … "),
    ...(answer === null
      ? {}
      : { answer: answerHead(answer, question), text: answer.text, region: answer.region ?? "" }),
    ...(answer === null
      ? {}
      : { value: answer.value.map(plain).join("; "), "looked for": answer.lookedFor.join("; ") }),
    ...(own === null ? {} : { "your reading": stateWord(own.state, question), note: own.words }),
    ...(own === null ? {} : { created: own.created, changed: own.changed }),
  };
}

function plain(value: AnswerValue): string {
  if (typeof value === "string") return value;
  return [value.of, value.duration, value.rule].filter((part) => part !== null).join(": ");
}

function line(row: Row): string {
  return `${columns.map((column) => cell(row[column] ?? "")).join(",")}\r\n`;
}

/**
 * A cell as RFC 4180 has it. A spreadsheet would run a text that begins with one of these signs as a formula, and the text
 * is a stranger's: an apostrophe keeps it a text.
 */
function cell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
