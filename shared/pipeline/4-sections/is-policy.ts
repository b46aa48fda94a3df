import { foreignPrivacyTerms, privacyTermsIn } from "../3-clean/privacy-words.ts";

/** A text on the matter of privacy, told by how many of its sixteen typical terms come up (measured, see the test). */
const enoughTerms = 6;
/** Short policies have fewer of them; a title that says so needs none of the rest but one. */
const shortWords = 250;

/** A cookie policy may do without the word privacy. */
const manyCookies = 5;

/** What a document is judged by. `isTitled`: its title names a privacy policy. */
export type PolicyEvidence = {
  readonly text: string;
  readonly words: number;
  readonly language: string;
  readonly isTitled: boolean;
};

/** Whether a document is a privacy policy: a remark to the reader hangs on it, and whether facts are looked for. */
export function isPolicy({ text, words, language, isTitled }: PolicyEvidence): boolean {
  if (language !== "en") return isTitled || (text.match(foreignPrivacyTerms)?.length ?? 0) >= 2;
  const terms = privacyTermsIn(text, isTitled ? 1 : enoughTerms);
  if (isTitled) return terms >= 1;
  const isAbout =
    /\b(?:privacy|personal(?:ly)?[\s-](?:data|information|identif))/i.test(text) ||
    (text.match(/\bcookies?\b/gi)?.length ?? 0) >= manyCookies;
  return isAbout && terms >= (words < shortWords ? 3 : enoughTerms);
}
