import type { ImportReport, ImportState, LibraryState, OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import type { Annotation } from "../../../shared/model/annotation.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import {
  type AnnotationId,
  annotationId,
  blobHash,
  type PolicyId,
  policyId,
  versionId,
} from "../../../shared/model/ids.ts";
import type { PolicyCard, ReadingPlace } from "../../../shared/model/policy.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { sourceSpan, textSpan } from "../../../shared/model/span.ts";
import { type MadeUpPolicy, madeUpPolicies } from "./made-up-policies.ts";
import { makeReading } from "./make-reading.ts";

type Shelved = { readonly card: PolicyCard; readonly reading: Reading; readonly effective: string | null };

/** Times in memory are made up too, so that a picture taken twice is the same. */
const imported = "2026-11-20T09:30:00.000Z";

/** Everything a library in memory holds. It is changed in place, as a library is. */
export type MemoryLibrary = {
  readonly policies: Map<PolicyId, Shelved>;
  readonly trash: Map<PolicyId, Shelved>;
  readonly annotations: Map<AnnotationId, Annotation>;
  readonly removedAnnotations: Map<AnnotationId, Annotation>;
  readonly places: Map<string, ReadingPlace>;
  settings: Settings;
  report: ImportReport;
  importing: ImportState;
  /** Why the library can't be used; `null` while it can. */
  broken: LibraryFailure | null;
  sequence: number;
};

/** Goes in: how many of the invented policies stand in it from the start. Comes out: a library without a disk. */
export function createMemoryLibrary(policies: number): MemoryLibrary {
  const library: MemoryLibrary = {
    policies: new Map(),
    trash: new Map(),
    annotations: new Map(),
    removedAnnotations: new Map(),
    places: new Map(),
    settings: {
      theme: "system",
      textScale: 1,
      libraryOpen: true,
      panelOpen: true,
      panelTab: "summary",
      practices: ["third-party-sharing", "user-choice"],
      singleKeys: true,
      lastPolicy: null,
    },
    report: { finished: true, cancelled: false, outcomes: [] },
    importing: { kind: "idle" },
    broken: null,
    sequence: 0,
  };
  for (const policy of madeUpPolicies.slice(0, policies)) shelve(library, policy);
  return library;
}

/** Puts one invented policy on the shelf; the same one twice adds nothing. Comes out: its card. */
export function shelve(library: MemoryLibrary, policy: MadeUpPolicy): PolicyCard {
  const key = policy.organisation.toLowerCase().replaceAll(/[^a-z]/g, "");
  const id = policyId(`p${key}`);
  const there = library.policies.get(id);
  if (there !== undefined) return there.card;
  const reading = makeReading(policy);
  const card: PolicyCard = {
    id,
    version: versionId(`v${key}`),
    versions: 1,
    title: policy.title,
    organisation: policy.organisation,
    fileName: policy.fileName,
    updated: policy.updated,
    language: "en",
    words: reading.metadata.words,
    clauses: reading.clauses.length,
    bookmarks: 0,
    notes: 0,
    imported,
  };
  library.policies.set(id, { card, reading, effective: policy.effective });
  return card;
}

/** The list as the sidebar gets it, with annotations counted. */
export function cards(library: MemoryLibrary): readonly PolicyCard[] {
  return [...library.policies.values()].map(({ card }) => ({ ...card, ...counts(library, card.id) }));
}

/** The library's state with its counts. */
export function libraryState(library: MemoryLibrary): LibraryState {
  if (library.broken !== null) return { kind: "unusable", failure: library.broken };
  const all = cards(library);
  const sum = (pick: (card: PolicyCard) => number) => all.reduce((total, card) => total + pick(card), 0);
  return {
    kind: "ready",
    policies: all.length,
    bookmarks: sum((card) => card.bookmarks),
    notes: sum((card) => card.notes),
    indexing: false,
  };
}

/** All the window needs to show a policy; `null` where it is not on the shelf. */
export function openPolicy(library: MemoryLibrary, id: PolicyId): OpenPolicy | null {
  const shelved = library.policies.get(id);
  if (shelved === undefined) return null;
  const { card, reading } = shelved;
  return {
    card: { ...card, ...counts(library, id) },
    version: {
      id: card.version,
      policy: id,
      number: 1,
      blob: blobHash("0".repeat(64)),
      bytes: 14_200,
      fileName: card.fileName,
      format: reading.format,
      updated: card.updated,
      effective: shelved.effective,
      imported,
    },
    reading,
    place: library.places.get(card.version) ?? null,
    annotations: annotationsOf(library, id),
  };
}

/** The annotations of one policy, or with `null` of every policy on the shelf. */
export function annotationsOf(library: MemoryLibrary, id: PolicyId | null): readonly Annotation[] {
  return [...library.annotations.values()].filter(
    ({ policy }) => library.policies.has(policy) && (id === null || policy === id),
  );
}

/** Comes out: the annotation as kept, or `null` where the version or clause is not there. */
export function annotate(library: MemoryLibrary, asked: Input<"annotation.add">): Annotation | null {
  const shelved = [...library.policies.values()].find(({ card }) => card.version === asked.version);
  const clause = shelved?.reading.clauses.find(({ id }) => id === asked.clause);
  if (shelved === undefined || clause === undefined) return null;
  library.sequence += 1;
  const now = new Date().toISOString();
  const made: Annotation = {
    id: annotationId(`a${library.sequence}`),
    policy: shelved.card.id,
    version: asked.version,
    kind: asked.kind,
    anchor: anchorTo(clause, asked.span),
    body: asked.body,
    sequence: library.sequence,
    created: now,
    changed: now,
  };
  library.annotations.set(made.id, made);
  return made;
}

function anchorTo(clause: Clause, span: { readonly start: number; readonly end: number } | null): Annotation["anchor"] {
  const { start, end } = span ?? { start: 0, end: clause.text.length };
  return {
    clause: clause.id,
    clauseNumber: clause.number,
    quote: clause.text.slice(start, end),
    prefix: clause.text.slice(Math.max(0, start - 32), start),
    suffix: clause.text.slice(end, end + 32),
    span: textSpan(start, end),
    source: sourceSpan(clause.span.start + start, clause.span.start + end),
  };
}

function counts(library: MemoryLibrary, id: PolicyId): { readonly bookmarks: number; readonly notes: number } {
  const own = annotationsOf(library, id);
  return {
    bookmarks: own.filter(({ kind }) => kind === "bookmark").length,
    notes: own.filter(({ kind }) => kind === "note").length,
  };
}
