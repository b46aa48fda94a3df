import { decodeRun } from "./font-encodings.ts";
import { count, type RtfDocument } from "./rtf-document.ts";
import { takeLevelText } from "./take-list.ts";

/** Adds bytes of text. They become letters later: of some letters, each byte comes in a word of its own. */
export function takeBytes(document: RtfDocument, bytes: Uint8Array): void {
  const passed = Math.min(document.toPass, bytes.length);
  document.toPass -= passed;
  if (passed === bytes.length || isSilent(document)) return;
  const { waiting } = document;
  const length = waiting.length + bytes.length - passed;
  if (length > waiting.bytes.length) waiting.bytes = grown(waiting.bytes, length);
  waiting.bytes.set(passed === 0 ? bytes : bytes.subarray(passed), waiting.length);
  waiting.length = length;
}

/** Adds one byte of text. */
export function takeByte(document: RtfDocument, byte: number): void {
  if (document.toPass > 0) document.toPass -= 1;
  else if (!isSilent(document)) {
    const { waiting } = document;
    if (waiting.length === waiting.bytes.length) waiting.bytes = grown(waiting.bytes, waiting.length + 1);
    waiting.bytes[waiting.length] = byte;
    waiting.length += 1;
  }
}

/** Adds text that is letters already. */
export function takeLetters(document: RtfDocument, letters: string): void {
  readWaiting(document);
  if (!isSilent(document)) document.letters.push(letters);
}

/** Puts all text that waits where it belongs. To be called before anything changes that says where, and how it is set. */
export function flushText(document: RtfDocument): void {
  readWaiting(document);
  const { letters } = document;
  if (letters.length > 0) deliver(document, letters.splice(0).join(""));
}

function readWaiting(document: RtfDocument): void {
  const { waiting } = document;
  if (waiting.length === 0) return;
  const bytes = waiting.bytes.subarray(0, waiting.length);
  const encoding = encodingNow(document);
  const isBullet = encoding === "symbol" && document.state.destination === "marker";
  document.letters.push(isBullet ? "•" : decodeRun(bytes, encoding));
  waiting.length = 0;
}

function grown(bytes: Uint8Array, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

function isSilent({ state }: RtfDocument): boolean {
  return /^(?:silent|skip|fonts|lists)$/.test(state.destination);
}

function encodingNow({ state, fonts, encoding }: RtfDocument): string {
  return fonts.get(state.characters.font) ?? encoding;
}

/** No name, number or address is longer. */
const longestName = 1_000;
const longestInstruction = 4_000;

function deliver(document: RtfDocument, written: string): void {
  const { destination, draft, field, flow } = document.state;
  const text = written.replace(/[\ue000-\uf8ff]/g, (sign) =>
    destination === "marker" || /[\uf0a7\uf0b7]/.test(sign) ? "•" : "",
  );
  if (destination === "text") addPiece(document, text);
  else if (destination === "marker") flow.marker = (flow.marker + text).slice(0, longestName);
  else if (destination === "leveltext") takeLevelText(document.lists, written);
  else if (destination === "title") document.title = (document.title + text).slice(0, longestName);
  else if (destination === "styles" && draft !== null) draft.name = (draft.name + text).slice(0, longestName);
  else if (destination === "instruction" && field !== null)
    field.instruction = (field.instruction + text).slice(0, longestInstruction);
}

function addPiece(document: RtfDocument, text: string): void {
  const { characters, flow, href, inContents } = document.state;
  const { bold, italic, hidden, deleted, moved, size } = characters;
  if (hidden || deleted || moved || text === "") return;
  if (inContents) flow.isInContents = true;
  const last = flow.pieces.at(-1);
  if (last !== undefined && last.bold === bold && last.italic === italic && last.href === href && last.size === size) {
    flow.pieces[flow.pieces.length - 1] = { ...last, text: last.text + text };
    return;
  }
  flow.pieces.push({ text, bold, italic, href, size });
  count(document);
}
