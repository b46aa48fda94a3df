import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import type { PlainDocument } from "../../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { hasBlob, keepBlob } from "../blobs.ts";
import type { WritableDb } from "../database.ts";
import { attempt } from "../failure-of.ts";
import { type Fresh, findKnown, type Known } from "../find-known.ts";
import { keepable } from "../keepable.ts";
import { insertOffer, insertPolicy, insertVersion } from "../library-content.ts";
import type { LibraryFiles } from "../library-files.ts";
import { type Sketch, sketchPolicy } from "../likeness/sketch-policy.ts";
import { newPolicyId, newVersionId } from "../new-id.ts";
import { nextChange } from "../queries/meta.ts";
import { type Described, findByBlob, findVersion } from "../queries/policies.ts";
import { replaceReading } from "../queries/readings.ts";
import { tidyWords } from "../queries/tidy-words.ts";
import { dropStaged, loadStaged } from "../staging.ts";
import type { FoundBlob, PolicyToSave, SavedPolicy, SavedStaged, StagedPolicy } from "../store-contract.ts";
import { moveToTrash } from "./move-to-trash.ts";

export type Saved = Result<SavedPolicy, LibraryFailure>;

/**
 * The original first, then what the library knows of it, then the index: a kill between them leaves at most an original
 * that nothing points to, or a version to be read again.
 */
export function savePolicy(files: LibraryFiles, file: PolicyToSave): Saved {
  const kept = files.isReadOnly
    ? succeed(undefined)
    : attempt(() => keepBlob(files.folder.blobsDir, file.hash, file.bytes));
  if (!kept.ok) return kept;
  const [saved] = saveKept(files, [file]);
  return saved ?? fail({ kind: "not-found" });
}

/** A file whose document was kept when it was surveyed; null where there is none kept. */
export function saveStaged(files: LibraryFiles, file: StagedPolicy): Result<SavedStaged, LibraryFailure> | null {
  const staged = withStaged(files, file);
  return staged === null ? null : endStaged(files, staged, savePolicy(files, staged));
}

/** A file with the document that was kept of it. */
export function withStaged(files: LibraryFiles, { readerVersion, ...file }: StagedPolicy): PolicyToSave | null {
  const reading = loadStaged(files.folder.stagingDir, file.hash, readerVersion);
  return reading === null ? null : { ...file, reading };
}

/** What was kept has done its work when the file is saved. */
export function endStaged(files: LibraryFiles, file: PolicyToSave, saved: Saved): Result<SavedStaged, LibraryFailure> {
  if (!saved.ok) return saved;
  attempt(() => dropStaged(files.folder.stagingDir, file.hash));
  const { metadata, notes } = file.reading;
  const notAPolicy = notes.some(({ kind }) => kind === "not-a-policy");
  return succeed({ ...saved.value, title: metadata.title, notAPolicy });
}

/**
 * Saves files whose originals are on the disk, in one change of the library and one of the index: a commit takes longer
 * than the rows of a file. Comes out: what became of each, in order; when it returns, that is on the disk.
 */
export function saveKept(files: LibraryFiles, batch: readonly PolicyToSave[]): readonly Saved[] {
  const plans = new Map<string, Plan>();
  for (const file of batch) {
    const isNew = !plans.has(file.hash) && files.read((db) => findByBlob(db, file.hash)) === null;
    if (isNew && !files.isReadOnly) plans.set(file.hash, planFor(files, file, [...plans.values()]));
  }
  const saved = insertAll(files, [...plans.values()]);
  return batch.map((file) => {
    const plan = plans.get(file.hash);
    plans.delete(file.hash);
    if (plan !== undefined) return saved.ok ? succeed(plan.saved) : saved;
    const found = files.read((db) => findByBlob(db, file.hash));
    return found === null ? fail({ kind: "read-only" }) : keepDuplicate(files, found);
  });
}

/** A file on its way in: what it gets in the library, and what it is a version of. */
type Plan = Fresh & {
  readonly file: PolicyToSave;
  readonly saved: SavedPolicy;
  readonly known: Known | null;
};

function planFor(files: LibraryFiles, file: PolicyToSave, before: readonly Fresh[]): Plan {
  // Old trash may have been thrown away since it was kept.
  if (!hasBlob(files.folder.blobsDir, file.hash)) keepBlob(files.folder.blobsDir, file.hash, file.bytes);
  const sketch = sketchPolicy(file.reading);
  const known = findKnown(files, sketch, before);
  const policy = newPolicyId();
  const saved = { policy, version: newVersionId(), duplicate: false, versionOf: known?.policy ?? null };
  return { file, sketch, known, saved, root: known?.policy ?? policy };
}

function insertAll(files: LibraryFiles, plans: readonly Plan[]): Result<null, LibraryFailure> {
  if (plans.length === 0) return succeed(null);
  const imported = files.now().toISOString();
  const inserted = files.change((db) => {
    for (const plan of plans) insertFile(db, plan, imported);
  });
  if (!inserted.ok) return inserted;
  // What the index can't take now is read again later.
  files.changeIndex((db) => {
    for (const { saved, file, sketch } of plans) indexNew(files, db, saved.version, { reading: file.reading, sketch });
    tidyWords(db);
  });
  return succeed(null);
}

function insertFile(db: WritableDb, { file, saved, known }: Plan, imported: string): void {
  const { policy, version } = saved;
  const sequence = nextChange(db);
  insertPolicy(db, { id: policy, sequence, removed: null });
  insertVersion(db, {
    ...{ id: version, policy, number: 1, blob: file.hash, bytes: file.bytes.length },
    ...{ fileName: keepable(file.fileName), imported, ...described(file.reading) },
  });
  if (known !== null)
    insertOffer(db, { version, policy, sequence, into: known.policy, sameText: known.sameText, state: "open" });
}

type Sketched = { readonly reading: PolicyToSave["reading"]; readonly sketch: Sketch };

/** A version that is alone in its policy, so that a search may find it. */
function indexNew(files: LibraryFiles, db: WritableDb, version: VersionId, sketched: Sketched): void {
  const known = files.read((library) => findVersion(library, version));
  if (known !== null) replaceReading(db, known, { ...sketched, shown: true });
}

/** What a version's row repeats of what was read of it. */
export function described({ metadata, format, clauses }: PlainDocument): Described {
  const { title, organisation, updated, effective, language, words } = metadata;
  const names = { title: keepable(title), organisation: organisation === null ? null : keepable(organisation) };
  return { ...names, format, updated, effective, language, words, clauses: clauses.length };
}

/** The same bytes again: takes their policy out of the trash. */
function keepDuplicate(files: LibraryFiles, { policy, version, trashed }: FoundBlob): Saved {
  const restored = trashed ? moveToTrash(files, policy, null) : succeed(null);
  return restored.ok ? succeed({ policy, version, duplicate: true, versionOf: null }) : restored;
}
