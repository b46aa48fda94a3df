import type {
  ImportReport,
  ImportState,
  LibraryState,
  OpenPolicy,
  Settings,
  VersionOffer,
  WatchState,
} from "../../../shared/ipc/answers.ts";
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
  type VersionId,
  versionId,
} from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import type { PolicyCard, ReadingPlace, Version } from "../../../shared/model/policy.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { type Span, textSpan, toSource } from "../../../shared/model/span.ts";
import { type MadeUpPolicy, madeUpPolicies } from "./made-up-policies.ts";
import { makeReading } from "./make-reading.ts";

/** One imported file, and the invented policy it holds. */
export type ShelvedVersion = { readonly version: Version; readonly source: MadeUpPolicy };
/** Newest version first; never without one. */
export type Shelved = { readonly id: PolicyId; readonly versions: readonly [ShelvedVersion, ...ShelvedVersion[]] };

/** Times in memory are made up too, so that a picture taken twice is the same. */
const imported = "2026-11-20T09:30:00.000Z";

/** Everything a library in memory holds. It is changed in place, as a library is. */
export type MemoryLibrary = {
  readonly policies: Map<PolicyId, Shelved>;
  readonly trash: Map<PolicyId, Shelved>;
  readonly annotations: Map<AnnotationId, Annotation>;
  readonly removedAnnotations: Map<AnnotationId, Annotation>;
  /** Own answers, those in the trash too. */
  readonly answers: Map<AnnotationId, { readonly answer: OwnAnswer; readonly removed: boolean }>;
  readonly places: Map<string, ReadingPlace>;
  /** What the reader put back, by version. */
  readonly restored: Map<VersionId, readonly Span<"source">[]>;
  offers: readonly VersionOffer[];
  /** Offers that were declined or accepted, to be made again. */
  readonly pastOffers: VersionOffer[];
  watched: WatchState;
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
    answers: new Map(),
    places: new Map(),
    restored: new Map(),
    offers: [],
    pastOffers: [],
    watched: { folder: null, gone: false },
    settings: {
      theme: "system",
      textScale: 1,
      libraryOpen: true,
      panelOpen: true,
      panelTab: "summary",
      practices: ["third-party-sharing", "user-choice"],
      singleKeys: true,
      plain: false,
      redLines: [],
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
export function shelve(library: MemoryLibrary, source: MadeUpPolicy): PolicyCard {
  const key = source.organisation.toLowerCase().replaceAll(/[^a-z]/g, "");
  const id = policyId(`p${key}`);
  const there = library.policies.get(id);
  if (there !== undefined) return cardOf(library, there);
  const shelved: Shelved = { id, versions: [{ version: makeVersion(id, versionId(`v${key}`), source), source }] };
  library.policies.set(id, shelved);
  return cardOf(library, shelved);
}

function makeVersion(policy: PolicyId, id: VersionId, source: MadeUpPolicy): Version {
  return {
    id,
    policy,
    number: 1,
    blob: blobHash("0".repeat(64)),
    bytes: 14_200,
    fileName: source.fileName,
    format: "html",
    updated: source.updated,
    effective: source.effective,
    imported,
  };
}

/** The reading of one version, with what was put back in it. */
export function readingOf(library: MemoryLibrary, { version, source }: ShelvedVersion): Reading {
  return makeReading(source, library.restored.get(version.id) ?? []);
}

/** The version on the shelf that has this id, or `undefined`. */
export function versionBy(library: MemoryLibrary, id: VersionId): ShelvedVersion | undefined {
  return [...library.policies.values()].flatMap(({ versions }) => versions).find(({ version }) => version.id === id);
}

/** A policy as the list shows it. */
export function cardOf(library: MemoryLibrary, { id, versions }: Shelved): PolicyCard {
  const [newest] = versions;
  const { metadata, clauses } = readingOf(library, newest);
  return {
    id,
    version: newest.version.id,
    versions: versions.length,
    title: metadata.title,
    organisation: metadata.organisation,
    fileName: newest.version.fileName,
    updated: metadata.updated,
    language: metadata.language,
    words: metadata.words,
    clauses: clauses.length,
    imported: newest.version.imported,
    ...counts(library, id),
  };
}

/** The list as the sidebar gets it, with annotations counted. */
export function cards(library: MemoryLibrary): readonly PolicyCard[] {
  return [...library.policies.values()].map((shelved) => cardOf(library, shelved));
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
    toUnderstand: 0,
  };
}

/** All the window needs to show a version of a policy, the newest for `null`; `null` where it is not on the shelf. */
export function openPolicy(library: MemoryLibrary, asked: Input<"policy.open">): OpenPolicy | null {
  const shelved = library.policies.get(asked.policy);
  if (shelved === undefined) return null;
  const wanted = asked.version ?? shelved.versions[0].version.id;
  const found = shelved.versions.find(({ version }) => version.id === wanted);
  if (found === undefined) return null;
  return {
    card: cardOf(library, shelved),
    version: found.version,
    versions: shelved.versions.map(({ version }) => version),
    reading: readingOf(library, found),
    place: library.places.get(found.version.id) ?? null,
    annotations: annotationsOf(library, asked.policy),
    leftOutRestored: library.restored.get(found.version.id) ?? [],
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
  const shelved = versionBy(library, asked.version);
  const clause = shelved && readingOf(library, shelved).clauses.find(({ id }) => id === asked.clause);
  if (shelved === undefined || clause === undefined) return null;
  library.sequence += 1;
  const now = new Date().toISOString();
  const made: Annotation = {
    id: annotationId(`a${library.sequence}`),
    policy: shelved.version.policy,
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

/** Where an annotation stands: some words of a clause, or (`null`) all of it. */
export function anchorTo(
  clause: Clause,
  span: { readonly start: number; readonly end: number } | null,
): Annotation["anchor"] {
  const { start, end } = span ?? { start: 0, end: clause.text.length };
  return {
    clause: clause.id,
    clauseNumber: clause.number,
    quote: clause.text.slice(start, end),
    prefix: clause.text.slice(Math.max(0, start - 32), start),
    suffix: clause.text.slice(end, end + 32),
    span: textSpan(start, end),
    source: toSource(clause.map, textSpan(start, end)),
  };
}

function counts(library: MemoryLibrary, id: PolicyId): { readonly bookmarks: number; readonly notes: number } {
  const own = annotationsOf(library, id);
  return {
    bookmarks: own.filter(({ kind }) => kind === "bookmark").length,
    notes: own.filter(({ kind }) => kind === "note").length,
  };
}
