/** One word of the glossary, explained in ours. */
export type GlossaryEntry = {
  readonly term: string;
  /** Its other forms and names: plurals, spellings, short forms. */
  readonly forms: readonly string[];
  /** At most two plain sentences. */
  readonly means: string;
  /** Terms of other entries that help to understand it. */
  readonly see: readonly string[];
};
