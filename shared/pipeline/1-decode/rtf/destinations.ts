import type { FlowKind } from "./flow.ts";
import type { Destination } from "./group-state.ts";

const skipped =
  "annotation atnauthor atndate atnicn atnid atnparent atnref atntime aftncn aftnsep aftnsepc author background " +
  "bkmkend bkmkstart buptim category colorschememapping colortbl comment company creatim datafield datastore doccomm " +
  "docvar falt filetbl fontemb fontfile formfield ftncn ftnsep ftnsepc generator gridtbl hlfr hlinkbase hlloc hlsrc " +
  "htmltag keycode keywords latentstyles listname levelnumbers listpicture lsdlockedexcept manager " +
  "mmath mmathPr moMathPara nextfile nonesttables nonshppict objalias objclass objdata objname objsect objtime " +
  "oldcprops oldpprops oldsprops oldtprops oleclsid operator panose password passwordhash pict picprop pn pnseclvl " +
  "pgdsctbl printim private propname revtbl revtim rsidtbl rxe shppict shprslt sn sp staticval subject sv tc tcn " +
  "template themedata txe userprops wgrffmtfilter windowcaption writereservation writereservhash xe xform xmlattrname " +
  "xmlattrvalue xmlclose xmlname xmlnstbl xmlopen";

const passed: readonly (readonly [string, Destination])[] = [
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["listtable", "lists"],
  ["listoverridetable", "lists"],
  ["leveltext", "leveltext"],
  ["fldinst", "instruction"],
  ["listtext", "marker"],
  ["pntext", "marker"],
  ["title", "title"],
  ["info", "silent"],
  ["shp", "silent"],
  ["shpgrp", "silent"],
  ["shpinst", "silent"],
  ["do", "silent"],
  ["upr", "silent"],
];

/** What becomes of the text of a group that begins with a word; words that are not here begin no group of their own. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...skipped.split(" ").map((name): readonly [string, Destination] => [name, "skip"]),
  ...passed,
]);

/** Groups whose text is a text of its own, and where it goes. */
export const flowsByWord: ReadonlyMap<string, FlowKind> = new Map([
  ["footnote", "note"],
  ["shptxt", "box"],
  ["dptxbxtext", "box"],
  ["header", "header"],
  ["headerl", "header"],
  ["headerr", "header"],
  ["headerf", "header"],
  ["footer", "footer"],
  ["footerl", "footer"],
  ["footerr", "footer"],
  ["footerf", "footer"],
]);

/** Groups that programs may pass over (`\*`), but whose words count here: none has text that goes elsewhere. */
export const heeded: ReadonlySet<string> = new Set(["fldrslt", "nesttableprops", "ud", "result", "field"]);

/** Words that stand for a sign (RTF 1.9.1, special characters). */
export const signs: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["line", "\n"],
  ["lbr", "\n"],
  ["softline", "\n"],
  ["page", " "],
  ["column", " "],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
]);

/** Signs that stand behind a backslash. */
export const escaped: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["~", "\u00a0"],
  ["_", "-"],
  ["\t", "\t"],
]);
