import type { ClauseId, SectionId } from "./ids.ts";
import type { Practice } from "./practice.ts";

/** At least one clause: a sentence or answer that cites nothing can't be built. */
export type Citations = readonly [ClauseId, ...ClauseId[]];

/** A plain sentence made from facts. */
export type SummarySentence = { readonly practice: Practice; readonly text: string; readonly cites: Citations };

/** What one section says, in one or two plain sentences; a section of which nothing can be said has none. */
export type SectionGist = { readonly section: SectionId; readonly sentences: readonly SummarySentence[] };
