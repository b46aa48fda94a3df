import type { BlobHash, PolicyId, VersionId } from "../../../shared/model/ids.ts";
import type { LibraryContent, PolicyRow, VersionRow } from "../library-content.ts";
import type { AnnotationContent, VersionContent } from "../row-hash.ts";

/** Everything that still knows something about a damaged library. */
export type Sources = {
  /** Rows of the damaged file that verified. */
  readonly salvaged: LibraryContent;
  /** The newest good snapshot. */
  readonly snapshot: LibraryContent | null;
  /** What the index knows of the files it holds readings of. */
  readonly indexed: readonly VersionContent[];
  /** The originals that are on the disk. */
  readonly originals: readonly { readonly hash: BlobHash; readonly bytes: number; readonly changed: string }[];
  /** Makes ids for originals that nothing else knows of any more. */
  readonly newIds: () => { readonly policy: PolicyId; readonly version: VersionId };
};

/**
 * Puts a library together from what is left of it. Of two rows of one annotation the later revision counts; an original
 * that nothing knows is added under a name made from its hash; an annotation whose version is lost gets a stand-in for
 * it, so that none is dropped.
 */
export function mergeContent(sources: Sources): LibraryContent {
  const { salvaged, snapshot } = sources;
  const annotations = mergeAnnotations(snapshot?.annotations ?? [], salvaged.annotations);
  const known = mergeVersions(sources);
  const versions = [...known, ...orphans(sources, known), ...standIns(annotations, known)];
  const versionIds = new Set(versions.map((version) => version.id));
  const places = byKey([...(snapshot?.places ?? []), ...salvaged.places], (place) => place.version);
  return {
    library: salvaged.library || (snapshot?.library ?? ""),
    changes: Math.max(salvaged.changes, snapshot?.changes ?? 0, ...annotations.map((row) => row.revision)),
    policies: mergePolicies(sources, versions),
    versions,
    places: places.filter((place) => versionIds.has(place.version)),
    annotations,
    ...mergeChoices(sources, versionIds),
  };
}

/** What the reader chose for versions that are still there. Of a version's stretches those of one source count, not both. */
function mergeChoices(
  { salvaged, snapshot }: Sources,
  versions: ReadonlySet<string>,
): Pick<LibraryContent, "offers" | "putBack"> {
  const offers = byKey([...(snapshot?.offers ?? []), ...salvaged.offers], (offer) => offer.version);
  const readable = new Set(salvaged.putBack.map((row) => row.version));
  const older = (snapshot?.putBack ?? []).filter((row) => !readable.has(row.version));
  return {
    offers: offers.filter((offer) => versions.has(offer.version)),
    putBack: [...older, ...salvaged.putBack].filter((row) => versions.has(row.version)),
  };
}

function mergeAnnotations(
  older: readonly AnnotationContent[],
  newer: readonly AnnotationContent[],
): readonly AnnotationContent[] {
  const latest = new Map(older.map((row) => [row.id, row]));
  for (const row of newer) {
    if (row.revision >= (latest.get(row.id)?.revision ?? 0)) latest.set(row.id, row);
  }
  return [...latest.values()].sort((a, b) => a.sequence - b.sequence);
}

/**
 * Each version once, from the source that knows most: its own row, the snapshot, the index. Ids and originals stay unique;
 * where two sources tell of different times a number may be taken, and the version comes after the others then.
 */
function mergeVersions({ salvaged, snapshot, indexed }: Sources): readonly VersionRow[] {
  const rows = [...salvaged.versions, ...(snapshot?.versions ?? []), ...indexed.map(undescribed)];
  const known = new Set<string>();
  const numbers = new Map<string, number[]>();
  return rows.flatMap((row) => {
    if (known.has(row.id) || known.has(row.blob)) return [];
    known.add(row.id).add(row.blob);
    const taken = numbers.get(row.policy) ?? [];
    const number = taken.includes(row.number) ? Math.max(...taken) + 1 : row.number;
    numbers.set(row.policy, [...taken, number]);
    return [{ ...row, number }];
  });
}

function orphans({ originals, newIds }: Sources, known: readonly VersionRow[]): readonly VersionRow[] {
  const blobs = new Set(known.map((version) => version.blob));
  return originals
    .filter(({ hash }) => !blobs.has(hash))
    .map(({ hash, bytes, changed }) => {
      const { policy, version } = newIds();
      const fileName = `recovered-${hash.slice(0, 8)}`;
      return undescribed({ id: version, policy, number: 1, blob: hash, bytes, fileName, imported: changed });
    });
}

/** A version that is known only by the annotations made on it: its original can't be shown, but they can. */
function standIns(annotations: readonly AnnotationContent[], known: readonly VersionRow[]): readonly VersionRow[] {
  const ids = new Set(known.map((version) => version.id));
  const lost = byKey(
    annotations.filter((row) => !ids.has(row.version)),
    (row) => row.version,
  );
  return lost.map(({ version, created }) =>
    undescribed({
      ...{ id: version, policy: `p${version.slice(1)}`, number: 1, blob: `lost-${version}`, bytes: 0 },
      ...{ fileName: `recovered-${version}`, imported: created },
    }),
  );
}

/** A version of which nothing was read yet: its file's name stands for the title until it is read again. */
function undescribed(version: VersionContent): VersionRow {
  return {
    ...version,
    ...{ format: "text", title: version.fileName, organisation: null, updated: null, effective: null },
    ...{ language: "und", words: 0, clauses: 0 },
  };
}

function mergePolicies({ salvaged, snapshot }: Sources, versions: readonly VersionRow[]): readonly PolicyRow[] {
  const known = byKey([...(snapshot?.policies ?? []), ...salvaged.policies], (policy) => policy.id);
  const ids = new Set(known.map((policy) => policy.id));
  const last = known.reduce((highest, policy) => Math.max(highest, policy.sequence), 0);
  const missing = [...new Set(versions.map((version) => version.policy))].filter((id) => !ids.has(id));
  const made = missing.map((id, order): PolicyRow => ({ id, sequence: last + order + 1, removed: null }));
  const used = new Set(versions.map((version) => version.policy));
  return [...known.filter((policy) => used.has(policy.id)), ...made];
}

/** One of each key; a later one takes the place of an earlier one. */
function byKey<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}
