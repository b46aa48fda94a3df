import { createHash } from "node:crypto";

/** Every column of an annotation's row but its hash. */
export type AnnotationContent = {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly anchor: string;
  readonly body: string;
  readonly sequence: number;
  readonly revision: number;
  readonly created: string;
  readonly changed: string;
  readonly removed: string | null;
};

/** The identity of a version: what only the library knows of it. */
export type VersionContent = {
  readonly id: string;
  readonly policy: string;
  readonly number: number;
  readonly blob: string;
  readonly bytes: number;
  readonly fileName: string;
  readonly imported: string;
};

/** The hash an annotation's row must carry. The columns go in as a JSON list, so that none can run into the next. */
export function hashOfAnnotation(row: AnnotationContent): string {
  const { id, version, kind, anchor, body, sequence, revision, created, changed, removed } = row;
  return hashOf([id, version, kind, anchor, body, sequence, revision, created, changed, removed]);
}

/** The hash a version's row must carry. */
export function hashOfVersion(row: VersionContent): string {
  return hashOf([row.id, row.policy, row.number, row.blob, row.bytes, row.fileName, row.imported]);
}

function hashOf(values: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}
