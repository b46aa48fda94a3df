import { byteChanges, type Change } from "./change-bytes.ts";
import { mailChanges } from "./change-mail.ts";
import { pdfChanges } from "./change-pdf.ts";
import { textChanges } from "./change-text.ts";
import { zipChanges } from "./change-zip.ts";
import type { Kind, Original } from "./originals.ts";
import { type Random, randomOf } from "./random.ts";

/** A spoilt file; its name tells how it came about. */
export type Mutant = { readonly name: string; readonly bytes: Uint8Array };

type Changes = Readonly<Record<string, Change<Uint8Array>>>;

const textual: Changes = Object.fromEntries(
  Object.entries(textChanges).map(([name, change]) => [
    name,
    (bytes: Uint8Array, random: Random) => new TextEncoder().encode(change(new TextDecoder().decode(bytes), random)),
  ]),
);

/** Ways that fit a kind of file stand more often than those that fit any. */
const changesFor: Readonly<Record<Kind, readonly Changes[]>> = {
  text: [textual, textual, textual, byteChanges],
  pdf: [pdfChanges, pdfChanges, byteChanges],
  word: [zipChanges, zipChanges, byteChanges],
  open: [zipChanges, zipChanges, byteChanges],
  rtf: [textual, textual, byteChanges],
  mail: [mailChanges, mailChanges, byteChanges],
};

/** The mutant of a number: the same originals, seed and number give the same bytes. */
export function mutantOf(originals: readonly Original[], seed: number, number: number): Mutant {
  const random = randomOf(seed * 1_000_003 + number);
  const { kind, read, name } = pickKind(originals, random);
  let bytes = read();
  const done: string[] = [];
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left -= 1) {
    const changes = Object.entries(random.pick(changesFor[kind]));
    const [called, change] = random.pick(changes);
    bytes = change(bytes, random);
    done.push(called);
    if (bytes.length === 0) break;
  }
  return { name: `${seed}-${number}-${done.join("+")}-${name}`, bytes };
}

/** By its kind first: there are a hundred texts to a Word file. */
function pickKind(originals: readonly Original[], random: Random): Original {
  const kind = random.pick<Kind>(["text", "text", "text", "pdf", "pdf", "word", "open", "rtf", "mail"]);
  const of = originals.filter((original) => original.kind === kind);
  return random.pick(of.length > 0 ? of : originals);
}
