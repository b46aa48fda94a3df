import { isDeepStrictEqual } from "node:util";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../../shared/model/ids.ts";
import { isWhole, type PlainDocument, type Reading } from "../../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { loadBlob } from "../blobs.ts";
import type { LibraryFiles } from "../library-files.ts";
import { type Sketch, sketchPolicy } from "../likeness/sketch-policy.ts";
import { listShownAnnotations } from "../queries/annotations.ts";
import { findPlace } from "../queries/places.ts";
import {
  describeVersion,
  findByBlob,
  findCard,
  findDescribed,
  findVersion,
  findVersionFile,
  isShown,
  listCards,
  listRemoved,
  listVersionFiles,
  listVersions,
} from "../queries/policies.ts";
import { listPutBack } from "../queries/put-back.ts";
import { completeReading, findReading, listRead, replaceReading } from "../queries/readings.ts";
import { tidyWords } from "../queries/tidy-words.ts";
import type { StoredPolicy, StoreMethods, UnreadVersion } from "../store-contract.ts";
import { moveToTrash } from "./move-to-trash.ts";
import { described, savePolicy, saveStaged } from "./save-policies.ts";

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
  const replaced = files.changeIndex((db) => {
    replaceReading(db, known, { ...sketched, shown });
    tidyWords(db);
  });
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
