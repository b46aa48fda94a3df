import { boundary } from "./needed-words.ts";

/** Looks for all pieces of all lists at once. Goes in: a text. Comes out: the indexes of the lists of which a piece is in it, rising. */
export type WordFinder = (text: string) => readonly number[];

/** Letters, digits, the commonest signs, then: any other sign, a letter outside ASCII, a boundary. */
const ownSigns = "abcdefghijklmnopqrstuvwxyz0123456789_ '-.,@/%";
const otherSign = ownSigns.length;
const foreignSign = otherSign + 1;
const boundarySign = otherSign + 2;
const signs = otherSign + 3;
const wordSigns = ownSigns.indexOf(" ");

/** Pieces are looked for by their first so many signs: longer ones make the tables larger and are hardly rarer. */
const longestPiece = 24;

/**
 * Builds a finder for lists of pieces as `neededWords` gives them (Aho and Corasick's automaton: one step a letter,
 * however many pieces).
 */
export function makeWordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const tree = growTree(lists);
  const { next, found } = linkTree(tree);
  const tells = Uint8Array.from(found, (lists) => (lists === undefined ? 0 : 1));
  const lastSeen = new Uint32Array(lists.length);
  let round = 0;
  return (text) => {
    round += 1;
    const hits: number[] = [];
    const note = (state: number): void => {
      for (const list of found[state] ?? []) {
        if (lastSeen[list] === round) continue;
        lastSeen[list] = round;
        hits.push(list);
      }
    };
    let state = 0;
    const read = signsOf(text);
    for (let at = 0; at < read.length; at++) {
      state = next[state * signs + (read[at] ?? 0)] ?? 0;
      if (tells[state] === 1) note(state);
    }
    return hits.sort((a, b) => a - b);
  };
}

/** A text as signs, with a boundary wherever a word begins or ends. */
function signsOf(text: string): Uint8Array {
  const found = new Uint8Array(2 * text.length + 1);
  let length = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign < wordSigns !== inWord) found[length++] = boundarySign;
    found[length++] = sign;
    inWord = sign < wordSigns;
  }
  if (inWord) found[length++] = boundarySign;
  return found.subarray(0, length);
}

/** A node is the signs read so far: where each next sign leads, and the lists that have a piece ending here. */
type Node = { readonly children: Map<number, number>; readonly lists: Set<number>; fallback: number };

function growTree(lists: readonly (readonly string[])[]): readonly Node[] {
  const nodes: Node[] = [newNode()];
  for (const [list, pieces] of lists.entries()) {
    for (const piece of pieces) nodes[endOf(nodes, piece)]?.lists.add(list);
  }
  return nodes;
}

function newNode(): Node {
  return { children: new Map(), lists: new Set(), fallback: 0 };
}

function endOf(nodes: Node[], piece: string): number {
  let at = 0;
  for (const letter of piece.slice(0, longestPiece)) {
    const sign = letter === boundary ? boundarySign : signOf(letter.charCodeAt(0));
    const known = nodes[at]?.children.get(sign);
    if (known === undefined) nodes[at]?.children.set(sign, nodes.push(newNode()) - 1);
    at = known ?? nodes.length - 1;
  }
  return at;
}

type Table = { readonly next: Uint32Array; readonly found: readonly (readonly number[] | undefined)[] };

/** Fills in where each state goes on every sign, nearest states first, and hands on what shorter pieces inside it find. */
function linkTree(nodes: readonly Node[]): Table {
  const next = new Uint32Array(nodes.length * signs);
  const queue = [0];
  for (const at of queue) {
    const node = nodes[at] ?? newNode();
    for (let sign = 0; sign < signs; sign++) {
      const child = node.children.get(sign);
      const detour = at === 0 ? 0 : (next[node.fallback * signs + sign] ?? 0);
      next[at * signs + sign] = child ?? detour;
      if (child !== undefined) adopt(nodes, child, detour, queue);
    }
  }
  return { next, found: nodes.map(({ lists }) => (lists.size === 0 ? undefined : [...lists])) };
}

/** Whoever fails here goes on from the longest piece that ends the same way, and has found what that one found. */
function adopt(nodes: readonly Node[], child: number, detour: number, queue: number[]): void {
  const node = nodes[child];
  if (node === undefined) return;
  node.fallback = detour;
  for (const list of nodes[detour]?.lists ?? []) node.lists.add(list);
  queue.push(child);
}

function signOf(code: number): number {
  return code < 128 ? (asciiSigns[code] ?? otherSign) : foreignSign;
}

const asciiSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const at = ownSigns.indexOf(String.fromCharCode(code).toLowerCase());
  return at < 0 ? otherSign : at;
});
