import { answerHead, stateWord } from "../../shared/messages/question-words.ts";
import type { Annotation } from "../../shared/model/annotation.ts";
import type { Answer } from "../../shared/model/answer.ts";
import type { OwnAnswer } from "../../shared/model/own-answer.ts";
import type { Question } from "../../shared/model/question.ts";
import type { ExportedAnswer, ExportedPolicy } from "./exported-policy.ts";
import { type ExportedQuote, quotesOf } from "./exported-quotes.ts";

/** A policy in markdown: what the reader made, then the questions with both answers. Ends with a line end. */
export function inMarkdown(policy: ExportedPolicy): string {
  const { title, organisation, updated } = policy.card;
  const about = [organisation, updated === null ? null : `updated ${updated}`].filter((part) => part !== null);
  const head = [`# ${escaped(oneLine(title))}`, ...(about.length === 0 ? [] : [escaped(oneLine(about.join(", ")))])];
  const answers = policy.answers.flatMap((answer) => answerInMarkdown(answer, policy));
  const questions = answers.length === 0 ? [] : ["## Questions", ...answers];
  return `${[...head, ...policy.annotations.map(annotationInMarkdown), ...questions].join("\n\n")}\n`;
}

/** The policy's words are quoted as text; the note is the reader's own markdown. */
function annotationInMarkdown({ kind, anchor, body, created }: Annotation): string {
  const head = `## ${escaped(anchor.clauseNumber)} (${kind}, ${created.slice(0, 10)})`;
  return [head, quoted(anchor.quote), ...(body === "" ? [] : [body])].join("\n\n");
}

function answerInMarkdown(row: ExportedAnswer, policy: ExportedPolicy): readonly string[] {
  const { question, version, answer, own } = row;
  return [
    `### ${question.asks}`,
    ...(answer === null ? [] : readInMarkdown(answer, question, quotesOf(answer, policy.clauses))),
    ...(own === null ? [] : ownInMarkdown(own, question, version)),
  ];
}

function readInMarkdown(answer: Answer, question: Question, quotes: readonly ExportedQuote[]): readonly string[] {
  const head = `**${answerHead(answer, question)}.**`;
  if (answer.state === "does-not-say") return [`${head} Looked for: ${escaped(answer.lookedFor.join(", "))}.`];
  const region = answer.region === null ? "" : ` (${escaped(oneLine(answer.region))})`;
  return [`${head}${region} ${escaped(oneLine(answer.text))}`, ...quotes.map(citedInMarkdown)];
}

function ownInMarkdown(own: OwnAnswer, question: Question, version: number | null): readonly string[] {
  const of = version === null ? "" : ` of version ${version}`;
  const head = `**Your reading${of} (${own.changed.slice(0, 10)}): ${stateWord(own.state, question).toLowerCase()}.**`;
  const quotes = own.evidence.map(({ clauseNumber, quote }) => citedInMarkdown({ clause: clauseNumber, quote }));
  return [own.words === "" ? head : `${head} ${escaped(own.words)}`, ...quotes];
}

function citedInMarkdown({ clause, quote }: ExportedQuote): string {
  return `${quoted(quote)} (${escaped(clause)})`;
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${escaped(line)}`)
    .join("\n");
}

/** Markdown's own signs, and `<`, made letters. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
