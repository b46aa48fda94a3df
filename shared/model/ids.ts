/** Names for things, branded so that one kind can't stand in for another. They are made only here and at the store's rim. */

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A policy in the library: `p` and a random part, made by the store. */
export type PolicyId = Id<"policy">;
/** One imported file of a policy: `v` and a random part, made by the store. */
export type VersionId = Id<"version">;
/** A section of one document: `s1`, `s2`, … in reading order. */
export type SectionId = Id<"section">;
/** A clause of one document: `c1`, `c2`, … in reading order. */
export type ClauseId = Id<"clause">;
/** An annotation in the library: `a` and a random part, made by the store. */
export type AnnotationId = Id<"annotation">;
/** The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export type BlobHash = Id<"blob">;

export const policyId = (id: string): PolicyId => id as PolicyId;
export const versionId = (id: string): VersionId => id as VersionId;
export const annotationId = (id: string): AnnotationId => id as AnnotationId;
export const blobHash = (hash: string): BlobHash => hash as BlobHash;
export const sectionId = (order: number): SectionId => `s${order}` as SectionId;
export const clauseId = (order: number): ClauseId => `c${order}` as ClauseId;
