import type { WrittenBlock } from "../written/written-block.ts";
import { endParagraph } from "./end-paragraph.ts";
import { addBlocks, type FlowKind, openFlow } from "./flow.ts";
import { plainCharacters, plainParagraph, type StyleDraft } from "./group-state.ts";
import { change, count, type RtfDocument } from "./rtf-document.ts";
import { flushText, takeLetters } from "./take-text.ts";

/** Opens a group: what holds around it holds in it, until it says otherwise. */
export function openGroup(document: RtfDocument): void {
  flushText(document);
  document.toPass = 0;
  document.stack.push(document.state);
  if (document.state.destination === "styles")
    change(document, { draft: { id: 0, basedOn: undefined, outline: undefined, name: "" } });
  if (document.stack.length % 256 === 0) count(document);
}

/** Closes a group: what it said of how things are set is forgotten; what it told of styles, or as a text of its own, is kept. */
export function closeGroup(document: RtfDocument): void {
  flushText(document);
  document.toPass = 0;
  document.isStarred = false;
  const [inner, outer] = [document.state, document.stack.pop()];
  if (outer === undefined) return;
  if (inner.flow !== outer.flow) finishFlow(document);
  document.state = outer;
  if (inner.destination === "styles" && inner.draft !== null) keepStyle(document, inner.draft);
}

function keepStyle(document: RtfDocument, draft: StyleDraft): void {
  const name = draft.name.replace(/;.*$/s, "").trim();
  if (name !== "" && !document.styles.has(draft.id)) document.styles.set(draft.id, { ...draft, name });
  count(document);
}

/** Some for each kind of page of each section; a document made to hold thousands has no more to say in them. */
const mostMargins = 60;

/** Begins a text of its own; a note leaves its number where it stands. */
export function startFlow(document: RtfDocument, kind: FlowKind): void {
  const { destination } = document.state;
  const isMargin = kind === "header" || kind === "footer";
  if (isMargin) document.margins += 1;
  if (destination === "skip" || (isMargin && document.margins > mostMargins)) {
    change(document, { destination: "skip" });
    return;
  }
  const into = targetOf(document, kind);
  change(document, {
    destination: "text",
    flow: openFlow(into),
    characters: plainCharacters(document.defaultFont),
    paragraph: plainParagraph,
    href: null,
    inContents: false,
  });
}

/** Where the blocks of a text of its own go when it ends. */
function targetOf(document: RtfDocument, kind: FlowKind): WrittenBlock[] {
  if (kind === "header") return document.headers;
  if (kind === "footer") return document.footers;
  if (kind === "box") return document.state.flow.after;
  const note: WrittenBlock[] = [];
  document.notes.push(note);
  takeLetters(document, ` [${document.notes.length}]`);
  flushText(document);
  return note;
}

/** Ends a text at its group's end; its last paragraph seldom says that it ends. */
export function finishFlow(document: RtfDocument): void {
  const { flow } = document.state;
  change(document, { destination: "text" });
  endParagraph(document, flow.tables.length);
  addBlocks(flow, [], 0);
  for (const block of flow.blocks) flow.into.push(block);
}
