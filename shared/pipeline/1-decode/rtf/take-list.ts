import { type Counters, countItem, type ListLevel, levelCount } from "../written/count-item.ts";

/** How a list is counted, as it is being read; `text`: what is shown, the places of numbers as signs of their own. */
type LevelDraft = { format: number; start: number; text: string };
type ListDraft = { readonly levels: LevelDraft[] };

/** A use of a list: several go on in one another's numbers unless one is told to start anew. */
type ListUse = { list: number; isApart: boolean };

/** What a document says of its lists, and how far they are counted. */
export type RtfLists = {
  readonly lists: Map<number, ListDraft>;
  readonly uses: Map<number, ListUse>;
  readonly counters: Map<string, Counters>;
  draft: ListDraft;
  use: ListUse | null;
  /** Whether the file prints numbers before paragraphs: then they are believed, and nothing is counted. */
  arePrinted: boolean;
};

/** Nothing said yet. */
export function openLists(): RtfLists {
  const draft = { levels: [] };
  return { lists: new Map(), uses: new Map(), counters: new Map(), draft, use: null, arePrinted: false };
}

/** Number formats (RTF 1.9.1, `\levelnfc`); others come out as figures. */
const formats: ReadonlyMap<number, ListLevel["format"]> = new Map([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [5, "ordinal"],
  [22, "decimalZero"],
  [23, null],
  [255, ""],
]);

/** Takes a word of the tables of lists. */
export function takeListWord(lists: RtfLists, name: string, value: number): void {
  if (name === "list") [lists.draft, lists.use] = [{ levels: [] }, null];
  else if (name === "listoverride") lists.use = { list: 0, isApart: false };
  else if (lists.use === null) takeLevel(lists, name, value);
  else takeUse(lists, lists.use, { name, value });
}

function takeLevel({ draft, lists }: RtfLists, name: string, value: number): void {
  const level = draft.levels.at(-1);
  if (name === "listid") lists.set(value, draft);
  else if (name === "listlevel" && draft.levels.length < levelCount)
    draft.levels.push({ format: 0, start: 1, text: "" });
  else if (name === "levelnfc" && level !== undefined) level.format = value;
  else if (name === "levelstartat" && level !== undefined) level.start = value;
}

function takeUse({ uses }: RtfLists, use: ListUse, word: { readonly name: string; readonly value: number }): void {
  if (word.name === "listid") use.list = word.value;
  else if (word.name === "listoverridestartat") use.isApart = true;
  else if (word.name === "ls") uses.set(word.value, use);
}

/** No number is longer, with all that stands around it. */
const longestText = 60;

/** Takes what is shown before the items of a level. */
export function takeLevelText(lists: RtfLists, text: string): void {
  const level = lists.draft.levels.at(-1);
  if (level !== undefined && lists.use === null) level.text = (level.text + text).slice(0, longestText);
}

/** What is shown before the next item of a list; `null` for a bullet, `undefined` where there is no such list. */
export function nextNumber(lists: RtfLists, number: number, level: number): string | null | undefined {
  const use = lists.uses.get(number);
  const draft = use === undefined ? undefined : lists.lists.get(use.list);
  if (use === undefined || draft === undefined) return undefined;
  const key = use.isApart ? `use ${number}` : `list ${use.list}`;
  const counters = lists.counters.get(key) ?? [];
  lists.counters.set(key, counters);
  return countItem(new Map(draft.levels.map((one, place) => [place, levelOf(one)])), counters, level);
}

/** A level's text begins with its length, and has the places of numbers as the signs 0 to 8. */
function levelOf({ format, start, text }: LevelDraft): ListLevel {
  const shown = text.slice(1, 1 + text.charCodeAt(0)).replace(/;$/, "");
  const pattern = [...shown].map((sign) => (sign <= "\b" ? `%${sign.charCodeAt(0) + 1}%` : sign)).join("");
  return { format: formats.has(format) ? (formats.get(format) ?? null) : "decimal", start, pattern };
}
