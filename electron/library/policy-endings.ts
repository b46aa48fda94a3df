/**
 * Endings of the files that policies are saved as, without the dot. A file's content decides what it is; these only choose
 * what a dialog shows first and what is taken from a watched folder, which may hold pictures and music.
 */
export const policyEndings: readonly string[] =
  "html htm xhtml mhtml mht md markdown txt text pdf docx odt ott fodt rtf".split(" ");
