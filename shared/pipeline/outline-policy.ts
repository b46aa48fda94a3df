import type { FileFailure } from "../model/failure.ts";
import type { Note } from "../model/note.ts";
import type { Format, Metadata, PlainDocument, Reading } from "../model/reading.ts";
import { fail, type Result, succeed } from "../model/result.ts";
import { decode } from "./1-decode/decode.ts";
import { findBlocks } from "./2-blocks/find-blocks.ts";
import { dropFurniture } from "./3-clean/drop-furniture.ts";
import { isPolicyTitle } from "./3-clean/policy-title.ts";
import { isPolicy } from "./4-sections/is-policy.ts";
import { nestSections } from "./4-sections/nest-sections.ts";
import { readMetadata } from "./4-sections/read-metadata.ts";
import { type Cut, makeClauses } from "./5-clauses/make-clauses.ts";
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
  readonly metadata: Metadata;
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
  const sentences = sentencesOf(cut);
  const metadata = readMetadata({ outline, leftOut, declared: parsed.declared, fileName, sentences });
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

function sentencesOf({ clauses }: Cut): readonly string[] {
  return clauses.flatMap(({ text, sentences }) => sentences.map((span) => text.slice(span.start, span.end)));
}

/** Why nothing is claimed about a document: it is no privacy policy, or its language has no rules yet. */
function remarksOn(metadata: Metadata, { clauses }: Cut): readonly Note[] {
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

/** The whole document with nothing said of it, for one on which the rest of the road breaks: a note says so. */
export function leaveUnderstanding(outlined: Outlined): Reading {
  const notes: Outlined["notes"] = [...outlined.notes, { kind: "not-understood" }];
  return readingOf({ ...outlined, notes }, unread(outlined.cut));
}

/** What is said of a document, with its clauses. */
export type Understood = Pick<Reading, "clauses" | "facts" | "summary" | "gists" | "answers" | "watch">;

/** A document and what is said of it. */
export function readingOf(
  { cut, encoding, repairs, format, metadata, notes, leftOut }: Outlined,
  said: Understood,
): Reading {
  const about = { readerVersion, format, encoding, repairs, metadata, notes, leftOut };
  return { ...about, sections: cut.sections, ...said };
}

/** Nothing said. */
export function unread({ clauses }: Cut): Understood {
  return {
    clauses: clauses.map((clause) => ({ ...clause, practices: [] })),
    facts: [],
    summary: [],
    gists: [],
    answers: [],
    watch: [],
  };
}
