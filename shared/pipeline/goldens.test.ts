import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AnswerValue, Evidence } from "../model/answer.ts";
import type { Clause } from "../model/clause.ts";
import type { ClauseId } from "../model/ids.ts";
import type { Reading } from "../model/reading.ts";
import { readPolicy } from "./read-policy.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const samples = readdirSync(seeds, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /^[^/]+\/source\.(?:txt|md|html|pdf|odt|rtf)$/.test(path))
  .toSorted();

async function read(path: string): Promise<Reading> {
  const result = await readPolicy({ bytes: new Uint8Array(readFileSync(join(seeds, path))), fileName: path });
  if (!result.ok) throw new Error(`${path}: ${result.failure.kind}`);
  return result.value;
}

/** What stands where: metadata, what was left out, the outline with its clauses. */
function documentOf(reading: Reading): string {
  const { metadata, format, encoding, repairs, notes, leftOut, sections } = reading;
  const byId = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  const numbers = new Map(reading.clauses.map((clause) => [clause.id, clause.number]));
  const otherVersions = metadata.otherVersions.map(({ text, href }) => `${text} (${href})`).join(", ");
  const about = Object.entries({ ...metadata, otherVersions, format, encoding, repairs: repairs.join(" ") });
  return [
    ...about.map(([key, value]) => `${key}: ${value}`),
    `notes: ${notes.map((note) => note.kind).join(" ")}`,
    ...leftOut.map((part) => `\nleft out (${part.reason})\n${indented(part.text, 1)}`),
    ...sections.map((section) => {
      const title = section.madeBy === "policy" ? section.title : `${section.title} (ours)`.trimStart();
      const own = section.clauses.map((id) => byId.get(id)).filter((clause) => clause !== undefined);
      return [
        `\n${"#".repeat(section.level)} ${section.number} ${title}`,
        ...own.map((one) => clauseOf(one, numbers)),
      ].join("\n");
    }),
    "",
  ].join("\n");
}

function clauseOf(clause: Clause, numbers: ReadonlyMap<string, string>): string {
  const { number, kind, marker, leadIn, columns } = clause;
  const notes = [
    kind === "paragraph" ? "" : kind,
    marker,
    leadIn === null ? "" : `under ${numbers.get(leadIn)}`,
    columns.some((column) => column !== "") ? `[${columns.join(" | ")}]` : "",
  ];
  return `${number}  ${notes.filter((note) => note !== "").join(" ")}\n${indented(clause.text, 2)}`;
}

function indented(text: string, depth: number): string {
  return text.replaceAll(/^/gm, "  ".repeat(depth));
}

/** What is said of it: the summary with its citations, what each clause is about, every fact with its words. */
function claimsOf({ clauses, facts, summary }: Reading): string {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const said = summary.map(({ practice, text, cites }) => {
    return `${practice}: ${text} [${cites.map((id) => byId.get(id)?.number).join("; ")}]`;
  });
  const found = facts.map((fact) => {
    const words = byId.get(fact.clause)?.text.slice(fact.span.start, fact.span.end);
    const rest = [
      fact.of && `of ${fact.of}`,
      fact.condition && `(${fact.condition})`,
      fact.region && `in ${fact.region}`,
    ];
    const what = [fact.kind, fact.polarity, fact.value, ...rest.filter(Boolean)].join(" ");
    return `${byId.get(fact.clause)?.number}  ${what}  “${words?.replaceAll("\n", " ")}”`;
  });
  const about = clauses.map(
    ({ number, practices }) => `${number}  ${practices.map((label) => label.practice).join(", ")}`,
  );
  return [...said, "", ...about, "", ...found, ""].join("\n");
}

/** What it answers, section by section and question by question, with the words each answer stands on. */
function answersOf({ clauses, sections, gists, answers, watch }: Reading): string {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const numberOf = new Map(sections.map(({ id, number }) => [id, number]));
  const quoted = ({ clause, span }: Evidence): string =>
    `    ${byId.get(clause)?.number}  “${byId.get(clause)?.text.slice(span.start, span.end).replaceAll("\n", " ")}”`;
  const numbers = (ids: readonly ClauseId[]): string => ids.map((id) => byId.get(id)?.number).join("; ");
  const told = gists.map(({ section, sentences }) =>
    sentences.map(({ text, cites }) => `${numberOf.get(section)}  ${text} [${numbers(cites)}]`).join("\n"),
  );
  const answered = answers.map((answer) => {
    const { question, state, exception, region, value, hedges, lookedFor, nearest } = answer;
    const notes = [
      `${question}: ${state}${exception ? ", with an exception" : ""}${region === null ? "" : `, in ${region}`}`,
      answer.text,
      value.length > 0 ? `value: ${value.map(valueText).join("; ")}` : "",
      hedges.length > 0 ? `left open by: ${hedges.join(", ")}` : "",
      lookedFor.length > 0 ? `looked for: ${lookedFor.join(", ")}; nearest: ${numbers(nearest)}` : "",
    ];
    return [notes.filter((note) => note !== "").join("\n  "), ...answer.evidence.map(quoted)].join("\n");
  });
  const watched = watch.map(({ kind, text, evidence, lookedFor }) =>
    [
      `${kind}: ${text}${lookedFor.length > 0 ? ` (looked for: ${lookedFor.join(", ")})` : ""}`,
      ...evidence.map(quoted),
    ].join("\n"),
  );
  return ["# Sections", ...told, "", "# Questions", ...answered, "", "# To watch for", ...watched, ""].join("\n");
}

function valueText(value: AnswerValue): string {
  if (typeof value === "string") return value;
  return [value.of, value.duration, value.rule].filter((part) => part !== null).join(" | ");
}

test.each(samples)("%s is read as it was reviewed", async (path) => {
  const expected = join(seeds, path, "../expected");
  const reading = await read(path);
  await expect(documentOf(reading)).toMatchFileSnapshot(join(expected, "document.txt"));
  await expect(claimsOf(reading)).toMatchFileSnapshot(join(expected, "claims.txt"));
  await expect(answersOf(reading)).toMatchFileSnapshot(join(expected, "answers.txt"));
});
