/** How a font looks, as far as it matters to what a text means. */
export type FontStyle = { readonly bold: boolean; readonly italic: boolean };

/** What the PDF library tells of a font. */
export type FontFacts = {
  readonly name?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly black?: boolean | undefined;
  readonly italic?: boolean | undefined;
};

/** Words in font names that mean heavy type: `Arial-BoldMT`, `Lato-Black`, `OpenSans-Semibold`, `Gotham-Medium`, `NimbusSanL-Bold`, `CMBX10`. */
const heavy = /bold|black|heavy|semibold|demi|(?:^|[-_, ])(?:medium|medi)|\bCMBX|[-,]Bd|W[6-9]$/i;
const slanted = /ital|obli|slanted|kursiv|[-,]It\b|\bCMTI/i;

/** Tells heavy and slanted type. The name tells more than the flags do: those are set for system fonts only. */
export function fontStyle({ name = "", bold, black, italic }: FontFacts): FontStyle {
  const own = name.replace(/^[A-Z]{6}\+/, "");
  return { bold: bold === true || black === true || heavy.test(own), italic: italic === true || slanted.test(own) };
}
