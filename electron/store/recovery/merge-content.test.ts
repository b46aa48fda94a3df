import { expect, test } from "vitest";
import { blobHash, policyId, versionId } from "../../../shared/model/ids.ts";
import type { LibraryContent, VersionRow } from "../library-content.ts";
import type { AnnotationContent } from "../row-hash.ts";
import { mergeContent, type Sources } from "./merge-content.ts";

const empty: LibraryContent = {
  library: "",
  changes: 0,
  policies: [],
  versions: [],
  places: [],
  annotations: [],
  offers: [],
  putBack: [],
};

const version: VersionRow = {
  ...{
    id: "v1",
    policy: "p1",
    number: 1,
    blob: "b1",
    bytes: 3,
    fileName: "a.txt",
    imported: "2026-01-01T00:00:00.000Z",
  },
  ...{
    format: "html",
    title: "A",
    organisation: null,
    updated: null,
    effective: null,
    language: "en",
    words: 9,
    clauses: 2,
  },
};

const note = (id: string, revision: number, body: string): AnnotationContent => ({
  ...{ id, version: "v1", kind: "note", anchor: "{}", body, sequence: Number(id.slice(1)), revision },
  ...{ created: "2026-01-02T00:00:00.000Z", changed: "2026-01-03T00:00:00.000Z", removed: null },
});

function merge(sources: Partial<Sources>): LibraryContent {
  const newIds: Sources["newIds"] = () => ({ policy: policyId("pnew"), version: versionId("vnew") });
  return mergeContent({ salvaged: empty, snapshot: null, indexed: [], originals: [], newIds, ...sources });
}

const whole: LibraryContent = {
  ...{ library: "l1", changes: 5, policies: [{ id: "p1", sequence: 1, removed: null }], versions: [version] },
  ...{ places: [{ version: "v1", clause: "c2", within: 0.5 }], annotations: [note("a1", 3, "one")] },
  offers: [{ version: "v1", policy: "p0", sequence: 1, into: "p1", sameText: false, state: "accepted" }],
  putBack: [{ version: "v1", start: 3, end: 9 }],
};

test("of two rows of one annotation the later revision counts, wherever it is", () => {
  const salvaged = { ...whole, annotations: [note("a1", 3, "old"), note("a2", 9, "new")] };
  const snapshot = { ...whole, annotations: [note("a1", 4, "new"), note("a2", 8, "old")] };
  expect(merge({ salvaged, snapshot }).annotations.map((row) => row.body)).toEqual(["new", "new"]);
});

test("a snapshot alone gives everything back", () => {
  expect(merge({ snapshot: whole })).toEqual(whole);
});

test("versions that only the index knows come back under their own ids", () => {
  const { id, policy, number, blob, bytes, fileName, imported } = version;
  const merged = merge({ indexed: [{ id, policy, number, blob, bytes, fileName, imported }] });
  expect(merged.versions).toMatchObject([{ id: "v1", policy: "p1", blob: "b1", title: "a.txt", language: "und" }]);
  expect(merged.policies).toEqual([{ id: "p1", sequence: 1, removed: null }]);
});

test("an original that nothing knows is added under a name made from its hash", () => {
  const hash = blobHash("ab".repeat(32));
  const merged = merge({ snapshot: whole, originals: [{ hash, bytes: 7, changed: "2026-02-01T00:00:00.000Z" }] });
  expect(merged.versions[1]).toMatchObject({ id: "vnew", policy: "pnew", blob: hash, fileName: "recovered-abababab" });
  expect(merged.policies).toHaveLength(2);
});

test("an annotation whose version is lost is kept on a stand-in", () => {
  const merged = merge({ salvaged: { ...empty, annotations: [note("a1", 3, "one"), note("a2", 4, "two")] } });
  expect(merged.annotations).toHaveLength(2);
  expect(merged.versions).toMatchObject([{ id: "v1", policy: "p1", fileName: "recovered-v1" }]);
  expect(merged.policies).toEqual([{ id: "p1", sequence: 1, removed: null }]);
});

test("a policy that was in the trash stays there", () => {
  const removed = "2026-01-05T00:00:00.000Z";
  const salvaged = { ...whole, policies: [{ id: "p1", sequence: 1, removed }] };
  expect(merge({ salvaged, snapshot: whole }).policies).toEqual([{ id: "p1", sequence: 1, removed }]);
});
