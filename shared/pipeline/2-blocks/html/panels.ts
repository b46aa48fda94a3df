import type { Measures } from "./measure.ts";
import { childrenOf, type HtmlElement, type HtmlNode, isElement } from "./nodes.ts";
import { isTab, type OpenerTarget, targetsOf } from "./opener-targets.ts";
import { wordsIn } from "./texts-in.ts";

/** A tab says nothing where it stands, since its words head a part elsewhere; a control ("Learn more") heads nothing. */
type OpenerKind = "heading" | "tab" | "control";

/** The folded parts of a page: what opens each, and the tabs whose words head a part that stands elsewhere. */
export type Panels = {
  /** What is pressed to open a part, by what its words are for. */
  readonly openers: ReadonlyMap<HtmlNode, OpenerKind>;
  /** Parts that are shut, and what in them is shut with them; they are text of the page like any other. */
  readonly shut: ReadonlySet<HtmlNode>;
  /** The tab that heads a part which does not say its name itself. */
  readonly tabs: ReadonlyMap<HtmlNode, HtmlElement>;
};

const noPanels: Panels = { openers: new Map(), shut: new Set(), tabs: new Map() };

/** What any page with folded parts has in its source; the rest of the pages need not be searched. */
const sign = /aria-expanded|aria-controls|toggle|expand|role=["']?tab|accordion|collaps/i;

/** Most words of a line that names a part. */
const mostWords = 25;
/** A part with more links in it (0 to 1, by letters) is a menu. */
const mostLinked = 0.5;

/**
 * Finds the folded parts of a page: accordions and tabs, by ARIA, by the attributes of the common libraries, and by their
 * place. Goes in: the page's tree with its measures, and its source. Linear but for short climbs.
 */
export function findPanels(root: HtmlNode, measures: Measures, source: string): Panels {
  if (!sign.test(source)) return noPanels;
  const found: Found = { openers: new Map(), shut: new Set(), tabs: new Map() };
  for (const target of targetsOf(root, measures))
    if (isText(target.panel, measures)) addTo(found, target, { root, measures });
  return found;
}

type Tree = { readonly root: HtmlNode; readonly measures: Measures };
type Found = {
  readonly openers: Map<HtmlNode, OpenerKind>;
  readonly shut: Set<HtmlNode>;
  readonly tabs: Map<HtmlNode, HtmlElement>;
};

/** What opens more than this share of the page opens the page, and heads no part of it. */
const largestShare = 0.6;

function addTo(found: Found, { opener, panel }: OpenerTarget, { root, measures }: Tree): void {
  const lettersOf = (node: HtmlNode): number => measures.get(node)?.letters ?? 0;
  const words = wordsIn(opener);
  if (words.length === 0 || words.length > mostWords) return;
  addShut(found.shut, panel, measures);
  if (lettersOf(panel) > lettersOf(root) * largestShare) return;
  const kind = isTab(opener) ? "tab" : isControl(words.join(" ")) ? "control" : "heading";
  found.openers.set(opener, kind);
  if (kind === "tab" && !startsWith(panel, words)) found.tabs.set(panel, opener);
}

/** A part may say its name itself. */
function startsWith(panel: HtmlElement, words: readonly string[]): boolean {
  return wordsIn(panel).slice(0, words.length).join(" ").toLowerCase() === words.join(" ").toLowerCase();
}

function isText(panel: HtmlNode, measures: Measures): boolean {
  const { letters = 0, linked = 0 } = measures.get(panel) ?? {};
  return letters > 0 && linked < letters * mostLinked;
}

/** The part, and what holds nearly all of its text: either may be the one that is hidden. */
function addShut(shut: Set<HtmlNode>, panel: HtmlNode, measures: Measures): void {
  const lettersOf = (node: HtmlNode): number => measures.get(node)?.letters ?? 0;
  for (let node: HtmlNode | undefined = panel; node !== undefined && !shut.has(node); ) {
    shut.add(node);
    const most: number = lettersOf(node) * nearlyAll;
    node = childrenOf(node).find((child) => isElement(child) && lettersOf(child) > most);
  }
}

const nearlyAll = 0.8;

/** "Learn more", "Details": it opens the rest of what stands before it, and heads nothing. */
function isControl(words: string): boolean {
  return /^\W*(?:(?:read|learn|show|see|view|find out)(?: (?:the )?(?:more|less|all|details?|summary|full .{0,20}))+|more|less|details|expand|collapse|open|close|toggle|show|hide|mehr(?: erfahren| anzeigen)?|(?:en savoir|lire|voir) plus|(?:ver|leer|saber) más|\W*)(?: (?:here|information|info))?\W*$/iu.test(
    words,
  );
}
