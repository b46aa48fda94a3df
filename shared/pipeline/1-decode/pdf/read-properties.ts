import type { OpenPdf } from "./open-pdf.ts";

/** Titles that programs give by themselves: `Microsoft Word - Document2`, `policy_v3.docx`, `untitled`. */
const madeUp =
  /^(?:(?:microsoft )?(?:word|powerpoint|excel) - .*|untitled.*|document\s*\d*|.*\.(?:docx?|pdf|indd|pages|odt|rtf|html?))$/i;

/**
 * What a PDF declares about itself: its title and language under the names that web pages use. Its dates are those of
 * the file, not of the policy, and so left out.
 */
export async function readProperties(pdf: OpenPdf["pdf"]): Promise<ReadonlyMap<string, string>> {
  const declared = new Map<string, string>();
  const info: unknown = await informationOf(pdf);
  const title = textOf(Reflect.get(Object(info), "Title"));
  const language = textOf(Reflect.get(Object(info), "Language"));
  if (title !== "" && !madeUp.test(title)) declared.set("title", title);
  if (language !== "") declared.set("lang", language);
  return declared;
}

/** A file with damaged properties may be sound otherwise. */
async function informationOf(pdf: OpenPdf["pdf"]): Promise<unknown> {
  try {
    return (await pdf.getMetadata()).info;
  } catch {
    return null;
  }
}

/** A title in one line, at most as long as a page's first lines would be. */
function textOf(value: unknown): string {
  return typeof value === "string"
    ? value
        .slice(0, 300)
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim()
    : "";
}
