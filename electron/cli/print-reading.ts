import type { LeftOut } from "../../shared/model/block.ts";
import type { Practice } from "../../shared/model/practice.ts";
import type { Metadata, Reading } from "../../shared/model/reading.ts";
import type { SummarySentence } from "../../shared/model/summary.ts";
import { printable, wrapped } from "./terminal.ts";

/** Characters a line, as terminals commonly have. */
const width = 80;
/** Of each block that was left out, enough to know it by. */
const glimpse = 60;

/** A reading as a page for people: what it is, its outline, what it says in short, what was left out. */
export function printReading(file: string, reading: Reading): string {
  const parts = [
    printHead(file, reading),
    printOutline(reading),
    printSummary(reading),
    printLeftOut(reading.leftOut),
    printNotes(reading),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function printHead(file: string, { metadata, format, encoding, repairs }: Reading): string {
  const repaired = repairs.length === 0 ? "" : `, repaired (${repairs.join(", ")})`;
  return [
    printable(metadata.title),
    "=".repeat(Math.min(width, printable(metadata.title).length)),
    wrapped(aboutOf(metadata).join(" · "), "", width),
    printable(`${file}: ${format}, ${encoding}${repaired}`),
  ].join("\n");
}

function aboutOf({ organisation, updated, effective, language, words, ...rest }: Metadata): readonly string[] {
  return [
    organisation ?? "organisation not found",
    updated === null ? "no date of update" : `updated ${updated}`,
    ...(effective === null ? [] : [`applies from ${effective}`]),
    ...(rest.jurisdiction === null ? [] : [`jurisdiction ${rest.jurisdiction}`]),
    `${words} words, ${rest.readingMinutes} min`,
    ...(rest.readingGrade === null ? [] : [`grade ${rest.readingGrade}`]),
    `language ${language}`,
    ...(rest.otherVersions.length === 0 ? [] : [`links to ${countOf(rest.otherVersions.length, "other version")}`]),
  ];
}

function printOutline({ sections }: Reading): string {
  const longest = Math.max(0, ...sections.map(({ number }) => number.length));
  const lines = sections.map(({ number, level, title, clauses, madeBy }) => {
    const indent = "  ".repeat(Math.max(level, 1));
    const heading = printable(title) || "Before the first heading";
    const ours = title !== "" && madeBy === "smallprint" ? "ours, " : "";
    return `${indent}${printable(number).padEnd(longest)}  ${heading} (${ours}${countOf(clauses.length, "clause")})`;
  });
  return ["Outline", ...lines].join("\n");
}

function printSummary({ summary, clauses }: Reading): string {
  if (summary.length === 0) return "";
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const cited = ({ text, cites }: SummarySentence): string =>
    wrapped(`${text} [${cites.map((id) => numbers.get(id) ?? id).join(", ")}]`, "    ", width);
  const about = (practice: Practice): readonly string[] => {
    const sentences = summary.filter((sentence) => sentence.practice === practice);
    return [`  ${nameOf(practice)}`, ...sentences.map(cited)];
  };
  const inOrder = new Set(summary.map(({ practice }) => practice));
  return ["In short", ...[...inOrder].flatMap(about)].join("\n");
}

/** `third-party-sharing` as “Third party sharing”. */
function nameOf(practice: Practice): string {
  return `${practice.charAt(0).toUpperCase()}${practice.slice(1).replaceAll("-", " ")}`;
}

function printLeftOut(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "";
  const lines = leftOut.map(({ reason, text }) => `  ${reason}: ${shortened(printable(text))}`);
  return [`Left out (${countOf(leftOut.length, "block")})`, ...lines].join("\n");
}

function printNotes({ notes }: Reading): string {
  return notes.length === 0 ? "" : `Remarks: ${notes.map(({ kind }) => kind).join(", ")}`;
}

function shortened(text: string): string {
  return text.length <= glimpse ? text : `${text.slice(0, glimpse).toWellFormed().trimEnd()}…`;
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
