import type { PlainClause } from "../model/clause.ts";
import type { FileFailure } from "../model/failure.ts";
import type { Note } from "../model/note.ts";
import type { Format, ListedMetadata, Metadata, PlainDocument, Reading } from "../model/reading.ts";
import { fail, type Result, succeed } from "../model/result.ts";
import { decode } from "./1-decode/decode.ts";
import { findBlocks } from "./2-blocks/find-blocks.ts";
import { dropFurniture } from "./3-clean/drop-furniture.ts";
import { isPolicyTitle } from "./3-clean/policy-title.ts";
import { isPolicy } from "./4-sections/is-policy.ts";
import { nestSections } from "./4-sections/nest-sections.ts";
import { readMetadata } from "./4-sections/read-metadata.ts";
import { readingGrade } from "./4-sections/reading-effort.ts";
import { type Cut, makeClauses } from "./5-clauses/make-clauses.ts";
import { splitClauses } from "./5-clauses/split-clauses.ts";
import { outlineByTopic } from "./5-clauses/topics/outline-by-topic.ts";
import { readerVersion } from "./reader-version.ts";
import type { Decoded, PolicySource } from "./source.ts";

/** A decoded file and what was odd about it so far. */
export type DecodedPolicy = { readonly decoded: Decoded; readonly notes: readonly Note[] };

/** The road's first part, bytes → text, alone: the only stage that may wait. */
export async function decodePolicy(source: PolicySource): Promise<Result<DecodedPolicy, FileFailure>> {
  const notes: Note[] = [];
  const decoded = await decode(source, (note) => void notes.push(note));
  return decoded.ok ? succeed({ decoded: decoded.value, notes }) : decoded;
}

type Wanted = Pick<PolicySource, "fileName" | "restored">;

/** A file up to its clauses. */
export type Outlined = Pick<Decoded, "encoding" | "repairs"> & {
  readonly format: Format;
  readonly cut: Cut;
  readonly metadata: ListedMetadata;
  readonly notes: readonly Note[];
  readonly leftOut: Reading["leftOut"];
  /** Whether anything may be claimed about it. */
  readonly isClaimed: boolean;
};

/** The road's second part, text → clauses. */
export function outlinePolicy(
  { fileName, restored = [] }: Wanted,
  { decoded, notes: before }: DecodedPolicy,
): Result<Outlined, FileFailure> {
  const notes = [...before];
  const report = (note: Note) => void notes.push(note);
  const parsed = findBlocks(decoded, report);
  const cleaned = dropFurniture(parsed, restored);
  const outline = nestSections(cleaned, report);
  const cut = makeClauses(outline);
  if (cut.clauses.length === 0) return fail({ kind: "no-text", isScan: false });
  const { leftOut } = cleaned;
  const metadata = readMetadata({ outline, leftOut, declared: parsed.declared, fileName });
  const remarks = remarksOn(metadata, cut);
  const isClaimed = remarks.length === 0;
  return succeed({
    encoding: decoded.encoding,
    repairs: decoded.repairs,
    format: parsed.format,
    cut: isClaimed ? outlineByTopic(cut) : cut,
    metadata,
    leftOut,
    isClaimed,
    notes: [...notes, ...remarks],
  });
}

/** Why nothing is claimed about a document: it is no privacy policy, or its language has no rules yet. */
function remarksOn(metadata: ListedMetadata, { clauses }: Cut): readonly Note[] {
  const { title, language, words } = metadata;
  const text = [title ?? "", ...clauses.map((clause) => clause.text)].join("\n");
  const judged = isPolicy({ text, words, language, isTitled: isPolicyTitle(title) });
  const remarks: Note[] = judged ? [] : [{ kind: "not-a-policy" }];
  return language === "en" ? remarks : [...remarks, { kind: "other-language" }];
}

/** What a library needs of it before anyone opens the policy: the same sections and clauses, nothing said of them. */
export function documentOf({ format, cut, metadata, notes }: Outlined): PlainDocument {
  return {
    readerVersion,
    format,
    metadata,
    notes,
    sections: cut.sections.map(({ id, number, title }) => ({ id, number, title })),
    clauses: cut.clauses.map(({ id, section, number, text }) => ({ id, section, number, text })),
  };
}

/** A document in sentences, with all that stands about it. */
export type Parted = Omit<Outlined, "cut" | "metadata"> & {
  readonly sections: Cut["sections"];
  readonly clauses: readonly PlainClause[];
  readonly metadata: Metadata;
};

/** Parts a document into sentences and tells how hard they are to read: nobody asks for either before it is opened. */
export function partOutlined({ cut, metadata, ...rest }: Outlined): Parted {
  const { language } = metadata;
  const clauses = splitClauses(cut.clauses, language);
  const grade = language === "en" ? readingGrade(sentencesOf(clauses)) : null;
  return { ...rest, sections: cut.sections, clauses, metadata: { ...metadata, readingGrade: grade } };
}

function sentencesOf(clauses: readonly PlainClause[]): readonly string[] {
  return clauses.flatMap(({ text, sentences }) => sentences.map((span) => text.slice(span.start, span.end)));
}

/** The whole document with nothing said of it, for one on which the rest of the road breaks: a note says so. */
export function leaveUnderstanding(outlined: Outlined): Reading {
  const parted = partOutlined(outlined);
  const notes: Outlined["notes"] = [...parted.notes, { kind: "not-understood" }];
  return readingOf({ ...parted, notes }, unread(parted));
}

/** What is said of a document, with its clauses. */
export type Understood = Pick<Reading, "clauses" | "facts" | "summary" | "gists" | "answers" | "watch">;

/** A document and what is said of it. */
export function readingOf(
  { sections, encoding, repairs, format, metadata, notes, leftOut }: Parted,
  said: Understood,
): Reading {
  return { readerVersion, format, encoding, repairs, metadata, notes, leftOut, sections, ...said };
}

/** Nothing said. */
export function unread({ clauses }: Pick<Parted, "clauses">): Understood {
  return {
    clauses: clauses.map((clause) => ({ ...clause, practices: [] })),
    facts: [],
    summary: [],
    gists: [],
    answers: [],
    watch: [],
  };
}
