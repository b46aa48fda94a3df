import { isDeepStrictEqual } from "node:util";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../../shared/model/ids.ts";
import { isWhole, type PlainDocument, type Reading } from "../../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { keepBlob, loadBlob } from "../blobs.ts";
import type { WritableDb } from "../database.ts";
import { attempt } from "../failure-of.ts";
import { findKnown, type Known } from "../find-known.ts";
import { keepable } from "../keepable.ts";
import { insertOffer, insertPolicy, insertVersion } from "../library-content.ts";
import type { LibraryFiles } from "../library-files.ts";
import { type Sketch, sketchPolicy } from "../likeness/sketch-policy.ts";
import { newPolicyId, newVersionId } from "../new-id.ts";
import { listShownAnnotations } from "../queries/annotations.ts";
import { nextChange } from "../queries/meta.ts";
import { findPlace } from "../queries/places.ts";
import {
  type Described,
  describeVersion,
  findByBlob,
  findCard,
  findDescribed,
  findVersion,
  findVersionFile,
  hasPolicy,
  isShown,
  listCards,
  listRemoved,
  listVersionFiles,
  listVersions,
  markRemoved,
} from "../queries/policies.ts";
import { listPutBack } from "../queries/put-back.ts";
import { completeReading, findReading, listRead, replaceReading } from "../queries/readings.ts";
import { dropStaged, loadStaged } from "../staging.ts";
import type {
  PolicyToSave,
  SavedPolicy,
  SavedStaged,
  StagedPolicy,
  StoredPolicy,
  StoreMethods,
  UnreadVersion,
} from "../store-contract.ts";

type PolicyMethods = Pick<
  StoreMethods,
  | "findBlob"
  | "savePolicy"
  | "saveStaged"
  | "listPolicies"
  | "openPolicy"
  | "findFile"
  | "findReading"
  | "readBlob"
  | "saveReading"
  | "staleVersions"
  | "removePolicy"
  | "restorePolicy"
  | "listTrash"
>;

/** Policies, their originals, and what was read out of them. */
export function policyMethods(files: LibraryFiles): PolicyMethods {
  return {
    findBlob: (hash) => files.read((db) => findByBlob(db, hash)),
    savePolicy: (file) => savePolicy(files, file),
    listPolicies: () => files.read(listCards),
    saveStaged: (file) => saveStaged(files, file),
    openPolicy: (policy, version) => openPolicy(files, policy, version),
    findReading: (version) => files.readIndex((db) => findReading(db, version)),
    findFile: (version) => files.read((db) => findVersionFile(db, version)),
    readBlob: (hash) => loadBlob(files.folder.blobsDir, hash),
    saveReading: (version, reading) => saveReading(files, version, reading),
    staleVersions: (readerVersion) => staleVersions(files, readerVersion),
    removePolicy: (policy) => moveToTrash(files, policy, files.now().toISOString()),
    restorePolicy: (policy) => moveToTrash(files, policy, null),
    listTrash: () => files.read(listRemoved),
  };
}

/**
 * The original first, then what the library knows of it, then the index: a kill between them leaves at most an original
 * that nothing points to, or a version to be read again.
 */
function savePolicy(files: LibraryFiles, file: PolicyToSave): Result<SavedPolicy, LibraryFailure> {
  const found = files.read((db) => findByBlob(db, file.hash));
  if (found !== null) return keepDuplicate(files, file, { ...found, duplicate: true, versionOf: null });
  if (files.isReadOnly) return fail({ kind: "read-only" });
  const kept = attempt(() => keepBlob(files.folder.blobsDir, file.hash, file.bytes));
  if (!kept.ok) return kept;
  const sketch = sketchPolicy(file.reading);
  const known = findKnown(files, sketch);
  const saved = files.change((db) => insertFile(db, file, { imported: files.now().toISOString(), known }));
  if (saved.ok) indexReading(files, saved.value.version, { reading: file.reading, sketch });
  return saved;
}

/** A file whose document was kept when it was surveyed: what was kept has done its work when it is saved. */
function saveStaged(files: LibraryFiles, file: StagedPolicy): Result<SavedStaged, LibraryFailure> | null {
  const { stagingDir } = files.folder;
  const reading = loadStaged(stagingDir, file.hash, file.readerVersion);
  if (reading === null) return null;
  const saved = savePolicy(files, { ...file, reading });
  if (!saved.ok) return saved;
  attempt(() => dropStaged(stagingDir, file.hash));
  const notAPolicy = reading.notes.some(({ kind }) => kind === "not-a-policy");
  return succeed({ ...saved.value, title: reading.metadata.title, notAPolicy });
}

/** The same bytes again: mends an original that went missing, and takes its policy out of the trash. */
function keepDuplicate(
  files: LibraryFiles,
  file: PolicyToSave,
  { policy, version, trashed }: SavedPolicy & { readonly trashed: boolean },
): Result<SavedPolicy, LibraryFailure> {
  const kept = files.isReadOnly
    ? succeed(undefined)
    : attempt(() => keepBlob(files.folder.blobsDir, file.hash, file.bytes));
  if (!kept.ok) return kept;
  const restored = trashed ? moveToTrash(files, policy, null) : succeed(null);
  return restored.ok ? succeed({ policy, version, duplicate: true, versionOf: null }) : restored;
}

type Import = { readonly imported: string; readonly known: Known | null };

function insertFile(db: WritableDb, file: PolicyToSave, { imported, known }: Import): SavedPolicy {
  const versionOf = known?.policy ?? null;
  const saved = { policy: newPolicyId(), version: newVersionId(), duplicate: false, versionOf };
  const fileName = keepable(file.fileName);
  const sequence = nextChange(db);
  insertPolicy(db, { id: saved.policy, sequence, removed: null });
  insertVersion(db, {
    ...{ id: saved.version, policy: saved.policy, number: 1, blob: file.hash, bytes: file.bytes.length },
    ...{ fileName, imported, ...described(file.reading) },
  });
  const { version, policy } = saved;
  if (known !== null)
    insertOffer(db, { version, policy, sequence, into: known.policy, sameText: known.sameText, state: "open" });
  return saved;
}

/** What a version's row repeats of what was read of it. */
function described({ metadata, format, clauses }: PlainDocument): Described {
  const { title, organisation, updated, effective, language, words } = metadata;
  const names = { title: keepable(title), organisation: organisation === null ? null : keepable(organisation) };
  return { ...names, format, updated, effective, language, words, clauses: clauses.length };
}

function saveReading(
  files: LibraryFiles,
  version: VersionId,
  reading: PlainDocument | Reading,
): Result<null, LibraryFailure> {
  if (isWhole(reading) && completeDocument(files, version, reading)) return succeed(null);
  const rows = files.change((db) => describeVersion(db, version, described(reading)));
  if (!rows.ok) return rows;
  return rows.value === 0
    ? fail({ kind: "not-found" })
    : indexReading(files, version, { reading, sketch: sketchPolicy(reading) });
}

/** The words of most files are those of their documents, and then nothing is told anew but what they say. */
function completeDocument(files: LibraryFiles, version: VersionId, reading: Reading): boolean {
  const known = files.read((db) => findDescribed(db, version));
  if (known === null || !isDeepStrictEqual(known, described(reading))) return false;
  const completed = files.changeIndex((db) => completeReading(db, version, reading));
  return completed.ok && completed.value;
}

type Sketched = { readonly reading: PlainDocument | Reading; readonly sketch: Sketch };

function indexReading(files: LibraryFiles, version: VersionId, sketched: Sketched): Result<null, LibraryFailure> {
  const known = files.read((db) => findVersion(db, version));
  if (known === null) return fail({ kind: "not-found" });
  const shown = files.read((db) => isShown(db, version));
  const replaced = files.changeIndex((db) => replaceReading(db, known, { ...sketched, shown }));
  return replaced.ok ? succeed(null) : replaced;
}

function openPolicy(files: LibraryFiles, policy: PolicyId, wanted: VersionId | null): StoredPolicy | null {
  const stored = files.read((db) => {
    const card = findCard(db, policy);
    const versions = listVersions(db, policy);
    const version = versions.find(({ id }) => id === (wanted ?? card?.version));
    if (card === null || version === undefined) return null;
    const [place, putBack] = [findPlace(db, version.id), listPutBack(db, version.id)];
    return { card, version, versions, place, putBack, annotations: listShownAnnotations(db, policy) };
  });
  if (stored === null) return null;
  return { ...stored, reading: files.readIndex((db) => findReading(db, stored.version.id)) };
}

function staleVersions(files: LibraryFiles, readerVersion: number): readonly UnreadVersion[] {
  const read = files.readIndex(listRead);
  const isStale = (version: VersionId): boolean => {
    const found = read.get(version);
    return found === undefined || !found.isWhole || found.reader !== readerVersion;
  };
  return files
    .read(listVersionFiles)
    .filter(({ version }) => isStale(version))
    .map((file) => ({ ...file, isListed: read.has(file.version) }));
}

function moveToTrash(files: LibraryFiles, policy: PolicyId, removed: string | null): Result<null, LibraryFailure> {
  const moved = files.change((db) => {
    if (!hasPolicy(db, policy)) return false;
    if (markRemoved(db, policy, removed)) nextChange(db);
    return true;
  });
  if (!moved.ok) return moved;
  if (!moved.value) return fail({ kind: "not-found" });
  files.showReadings();
  return succeed(null);
}
