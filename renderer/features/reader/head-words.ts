import type { Note, NoteKind } from "../../../shared/model/note.ts";
import type { Metadata, Reading } from "../../../shared/model/reading.ts";
import { organisationToName } from "../../client/use-organisations.ts";
import { counted, figure } from "../../messages/counts.ts";
import { dateInWords } from "../../messages/dates.ts";

/** The line under the title: dates, whose law, time to read, and how hard it is, as far as they are known. */
export function describePolicy(metadata: Metadata): readonly string[] {
  const updated = metadata.updated === null ? [] : [`Updated ${dateInWords(metadata.updated)}`];
  const effective = metadata.effective === null ? [] : [`applies from ${dateInWords(metadata.effective)}`];
  const place = metadata.jurisdiction === null ? [] : [`jurisdiction: ${metadata.jurisdiction}`];
  const grade = metadata.readingGrade === null ? [] : [gradeInWords(metadata.readingGrade)];
  const parts = [...updated, ...effective, ...place, `${figure(metadata.readingMinutes)} min`, ...grade];
  return parts.map((part, index) => (index === 0 ? upperFirst(part) : part));
}

/** A Flesch-Kincaid grade in words; the steps are those of Flesch (1949), whose "standard" ends with grade 9. */
export function gradeInWords(grade: number): string {
  if (grade < 8) return "easy to read";
  if (grade < 10) return "plain to read";
  if (grade < 13) return "fairly hard to read";
  return grade < 17 ? "hard to read" : "very hard to read";
}

/** The policy's title, with its organisation in front where the title does not name it. */
export function titleInFull({ title, organisation }: Pick<Metadata, "title" | "organisation">): string {
  const name = organisationToName(title, organisation);
  return name === null ? title : `${name}\u00a0· ${title}`; // no line begins with the dot
}

/** What a person should know of how the file was read, in sentences; empty for a clean file. */
export function describeReading(reading: Pick<Reading, "notes" | "repairs">): readonly string[] {
  const repaired = reading.repairs.length > 0 ? ["Garbled letters were repaired."] : [];
  return [
    ...kindsOf(reading)
      .filter((kind) => !isDropped(kind))
      .map((kind) => noteSentences[kind]),
    ...repaired,
  ];
}

/** What is never taken over from a page. Nearly every saved one has it, so it is told where the left-out parts are shown. */
export function describeDropped(reading: Pick<Reading, "notes">): readonly string[] {
  return kindsOf(reading)
    .filter(isDropped)
    .map((kind) => noteSentences[kind]);
}

function kindsOf({ notes }: Pick<Reading, "notes">): readonly NoteKind[] {
  return [...new Set(notes.map((note: Note) => note.kind))];
}

function isDropped(kind: NoteKind): boolean {
  return kind === "scripts-dropped" || kind === "remote-content-dropped";
}

/** How many blocks were left out, and how many of those the reader put back, as the link in the head says it. */
export function countLeftOut(count: number, restored: number): string {
  const back = restored === 0 ? "" : `, ${figure(restored)} put back`;
  return `${counted(count, "block")} left out${back}`;
}

const noteSentences: Readonly<Record<NoteKind, string>> = {
  "not-a-policy": "This does not look like a privacy policy.",
  "other-language": "This is not in English, so there is no summary.",
  "not-understood": "Smallprint could not work out what this policy says. Its text is all here.",
  "mixed-encoding": "Parts of the file were written in different encodings.",
  "lossy-decoding": "Some letters could not be made out.",
  "bad-front-matter": "The data at the top of the file could not be read.",
  "unclosed-table": "A table in the file does not end.",
  "too-deep": "Some of the nesting was flattened.",
  "too-many-blocks": "The file is so long that its end was left out.",
  "no-headings": "The policy has no headings.",
  "scripts-dropped": "Scripts of the page are never run.",
  "remote-content-dropped": "Pictures and other parts on the network are never fetched.",
};

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
