import type { FileFailure } from "../model/failure.ts";
import type { Note } from "../model/note.ts";
import type { Format, Metadata, PlainDocument, Reading } from "../model/reading.ts";
import { fail, type Result, succeed } from "../model/result.ts";
import type { Section } from "../model/section.ts";
import { decode } from "./1-decode/decode.ts";
import { findBlocks } from "./2-blocks/find-blocks.ts";
import { dropFurniture } from "./3-clean/drop-furniture.ts";
import { isPolicyTitle } from "./3-clean/policy-title.ts";
import { isPolicy } from "./4-sections/is-policy.ts";
import { nestSections } from "./4-sections/nest-sections.ts";
import { readMetadata } from "./4-sections/read-metadata.ts";
import { type Cut, makeClauses } from "./5-clauses/make-clauses.ts";
import { classifyClauses } from "./5-clauses/practices/classify-clauses.ts";
import { outlineByTopic } from "./5-clauses/topics/outline-by-topic.ts";
import { gatherFacts } from "./6-facts/gather-facts.ts";
import { answerQuestions } from "./7-answers/answer-questions.ts";
import { findWatchItems } from "./7-answers/find-watch-items.ts";
import { writeGists } from "./7-answers/write-gists.ts";
import { writeSummary } from "./7-answers/write-summary.ts";
import { readerVersion } from "./reader-version.ts";
import type { Decoded, PolicySource } from "./source.ts";

/**
 * The whole road of one file, in order: bytes → text → blocks → the policy's own → sections → clauses → practices →
 * facts → summary. Fails only where there is nothing to read; whatever else is odd is a note. A text that is no privacy
 * policy, or not in English, is read as a document without facts and summary. Same bytes and name in, same reading out.
 */
export async function readPolicy(source: PolicySource): Promise<Result<Reading, FileFailure>> {
  const decoded = await decodePolicy(source);
  if (!decoded.ok) return decoded;
  const outlined = outlinePolicy(source, decoded.value);
  return outlined.ok ? succeed(understandPolicy(outlined.value)) : outlined;
}

/** A decoded file and what was odd about it so far. */
export type DecodedPolicy = { readonly decoded: Decoded; readonly notes: readonly Note[] };

/** The road's first part, bytes → text, alone: the only stage that may wait. */
export async function decodePolicy(source: PolicySource): Promise<Result<DecodedPolicy, FileFailure>> {
  const notes: Note[] = [];
  const decoded = await decode(source, (note) => void notes.push(note));
  return decoded.ok ? succeed({ decoded: decoded.value, notes }) : decoded;
}

type Wanted = Pick<PolicySource, "fileName" | "restored">;

/** The rest of the road, from clauses to answers. A document of which nothing may be claimed stays one. */
export function understandPolicy(outlined: Outlined): Reading {
  const { cut, metadata, isClaimed } = outlined;
  return readingOf(outlined, isClaimed ? understand(cut, metadata) : unread(cut));
}

/** The whole document with nothing said of it, for one on which the rest of the road breaks: a note says so. */
export function leaveUnderstanding(outlined: Outlined): Reading {
  const notes: Outlined["notes"] = [...outlined.notes, { kind: "not-understood" }];
  return readingOf({ ...outlined, notes }, unread(outlined.cut));
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
  const text = clauses.map((clause) => clause.text).join("\n");
  const judged = isPolicy({ text, words, language, isTitled: isPolicyTitle(title) });
  const remarks: Note[] = judged ? [] : [{ kind: "not-a-policy" }];
  return language === "en" ? remarks : [...remarks, { kind: "other-language" }];
}

type Understood = Pick<Reading, "clauses" | "facts" | "summary" | "gists" | "answers" | "watch">;

function readingOf({ cut, encoding, repairs, format, metadata, notes, leftOut }: Outlined, said: Understood): Reading {
  const about = { readerVersion, format, encoding, repairs, metadata, notes, leftOut };
  return { ...about, sections: cut.sections, ...said };
}

function understand({ sections, clauses: plain }: Cut, about: Metadata): Understood {
  const titled = sections.map(withPolicysTitle);
  const clauses = classifyClauses(titled, plain);
  const facts = gatherFacts(titled, clauses, about);
  const said = { sections, clauses, facts, metadata: about };
  const answers = answerQuestions(said);
  return {
    clauses,
    facts,
    summary: writeSummary(sections, clauses, facts),
    gists: writeGists(said),
    answers,
    watch: findWatchItems(said, answers),
  };
}

/** A title of ours is no word of the policy: nothing is concluded from it. */
function withPolicysTitle(section: Section): Section {
  return section.madeBy === "policy" || section.title === "" ? section : { ...section, title: "" };
}

function unread({ clauses }: Cut): Understood {
  return {
    clauses: clauses.map((clause) => ({ ...clause, practices: [] })),
    facts: [],
    summary: [],
    gists: [],
    answers: [],
    watch: [],
  };
}
