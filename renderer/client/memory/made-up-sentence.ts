import type { Practice } from "../../../shared/model/practice.ts";

/** A plain sentence on an invented policy; it cites by clause number. */
export type MadeUpSentence = { readonly practice: Practice; readonly text: string; readonly cites: readonly string[] };
