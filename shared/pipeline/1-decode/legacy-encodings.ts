/** A legacy encoding that policies are met in, whether it is for Latin script, and the letters its languages add to ASCII. */
export type LegacyEncoding = { readonly encoding: string; readonly latin: boolean; readonly letters: string };

/** The accented letters of western Europe; also what a declared encoding not listed here is judged by. */
export const western = "éèàáíóúñçäöüßåøæêâôîãõùìòëïûœ";
const central = "ěščřžýáíéůúąęłńśźżóőűăâîșțşţđćäöüôľĺŕ";
const cyrillic = "оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъёіїєґ";

/** Tried in this order; the first of equals wins. `letters` are those outside ASCII; empty where whole scripts tell. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  { encoding: "windows-1252", latin: true, letters: western },
  { encoding: "windows-1251", latin: false, letters: cyrillic },
  { encoding: "koi8-r", latin: false, letters: cyrillic },
  { encoding: "koi8-u", latin: false, letters: cyrillic },
  { encoding: "iso-8859-5", latin: false, letters: cyrillic },
  { encoding: "ibm866", latin: false, letters: cyrillic },
  { encoding: "x-mac-cyrillic", latin: false, letters: cyrillic },
  { encoding: "windows-1250", latin: true, letters: central },
  { encoding: "iso-8859-2", latin: true, letters: central },
  { encoding: "macintosh", latin: true, letters: western },
  { encoding: "windows-1253", latin: false, letters: "αοιετσνηυρπκμλωάέίόύήώςγδχθφβξζψ" },
  { encoding: "windows-1254", latin: true, letters: "ıişğüöçâî" },
  { encoding: "windows-1257", latin: true, letters: "āēīūšžčģķļņąęėįųäöüõ" },
  { encoding: "windows-1255", latin: false, letters: "יוהלאמתרשבנםעדפקחכטגזצסןךףץ" },
  { encoding: "windows-1256", latin: false, letters: "اليمنتربوعدسهفحكقجةصشطىخأئ" },
  { encoding: "windows-874", latin: false, letters: "" },
  { encoding: "shift_jis", latin: false, letters: "" },
  { encoding: "euc-jp", latin: false, letters: "" },
  { encoding: "gb18030", latin: false, letters: "" },
  { encoding: "big5", latin: false, letters: "" },
  { encoding: "euc-kr", latin: false, letters: "" },
];
