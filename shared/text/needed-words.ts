/**
 * What a text must hold for a pattern to have a chance: at least one of these pieces, `null` where nothing can be said.
 * A piece is lower-case text as `word-finder.ts` sees it: `boundary` stands where a word begins or ends (always so
 * between letters and other signs), `foreign` for any letter outside ASCII.
 */
export type NeededWords = readonly string[] | null;

// Letters outside ASCII can stand for these two, since every such letter of a text is written as `foreign`.
export const boundary = "¦";
const foreign = "÷";

/** More pieces than this are no longer quicker to look for than the pattern itself. */
const mostPieces = 600;
/** Pieces are multiplied out ("organi[sz]e") up to so many. */
const mostProducts = 48;
/** What a piece must at least be worth (see `worth`) to tell anything: two letters that end a word, three anywhere. */
const leastWorth = 2.5;

/** What is known of a part of a pattern: all it may match, or else some pieces of which one is in whatever it matches. */
type Part = { readonly exact: readonly string[] | null; readonly need: NeededWords };

const anything: Part = { exact: null, need: null };
const nothing: Part = { exact: [""], need: null };

/**
 * Reads out of a pattern the pieces that one of must be in any text it matches. Looking for the pieces of many patterns at
 * once is a hundred times quicker than trying each. Never promises too much: what it does not understand gives `null`.
 */
export function neededWords(pattern: RegExp): NeededWords {
  // Ignoring case by Unicode's rules lets letters outside ASCII stand for "k" and "s".
  if (pattern.ignoreCase && pattern.unicode) return null;
  const { exact, need } = new PatternReader(pattern.source).alternatives();
  const pieces = bestOf(need, exact)?.flatMap((piece) => withBoundaries(piece) ?? []) ?? null;
  return pieces === null || pieces.length > mostPieces ? null : [...new Set(pieces)];
}

/** Reads a pattern from left to right, each method one level of its grammar. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    return either(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#next())) parts.push(this.#repeated());
    return inTurn(parts);
  }

  #repeated(): Part {
    const part = this.#single();
    const [sign, least, most] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#rest()) ?? [];
    if (sign === undefined) return part;
    this.#at += sign.length;
    if (sign.startsWith("?")) return part.exact === null ? anything : { exact: [...part.exact, ""], need: null };
    if (sign.startsWith("*") || least === "0") return anything;
    const once = least === "1" && most === "" && !sign.includes(",");
    return once ? part : { exact: null, need: bestOf(part.need, part.exact) };
  }

  #single(): Part {
    const sign = this.#take();
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#oneOf();
    if (sign === "\\") return this.#escaped();
    if (sign === "^" || sign === "$") return nothing;
    return sign === "." ? anything : { exact: [folded(sign)], need: null };
  }

  #group(): Part {
    const [opening = ""] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#rest()) ?? [];
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#takes(")");
    // What is only looked at, ahead or behind, takes no room.
    return /^\?<?[=!]/.test(opening) ? nothing : inner;
  }

  /** `[sz]` is one of few; a range or a whole class of signs is anything. */
  #oneOf(): Part {
    const [all = "", signs = ""] = /^((?:[^\]\\]|\\.)*)\]/s.exec(this.#rest()) ?? [];
    this.#at += all.length;
    const isPlain = signs !== "" && !/^\^|\\|.-.|[\ud800-\udfff]/s.test(signs);
    return isPlain ? { exact: [...new Set(signs.split("").map(folded))], need: null } : anything;
  }

  #escaped(): Part {
    const sign = this.#take();
    if (sign === "b") return { exact: [boundary], need: null };
    if (sign === "B") return nothing;
    if (/[^a-z\d]/i.test(sign)) return { exact: [folded(sign)], need: null };
    // A class (`\w`, `\p{Lu}`), a sign by its number or what an earlier group found: anything, with its argument.
    this.#at += /^(?:\{[^}]*\}|<[^>]*>)/.exec(/[pPku]/.test(sign) ? this.#rest() : "")?.[0].length ?? 0;
    if (sign === "u" || sign === "x")
      this.#at += /^[\da-f]{2,4}/i.exec(this.#rest().slice(0, sign === "u" ? 4 : 2))?.[0].length ?? 0;
    return anything;
  }

  #rest(): string {
    return this.#source.slice(this.#at);
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    this.#at += 1;
    return this.#source.charAt(this.#at - 1);
  }

  #takes(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** One of several: what each needs, together. */
function either(parts: readonly Part[]): Part {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= mostProducts) return { exact, need: null };
  const needs = parts.map((part) => bestOf(part.need, part.exact));
  return { exact: null, need: needs.every((need) => need !== null) ? needs.flat() : null };
}

/** One after the other: runs of exact parts are joined, and the best piece of the whole is kept. */
function inTurn(parts: readonly Part[]): Part {
  let run: readonly string[] = [""];
  let need: NeededWords = null;
  let isWhole = true;
  for (const part of parts) {
    if (part.exact !== null && part.exact.length * run.length <= mostProducts) {
      run = joined(run, part.exact);
      continue;
    }
    isWhole = false;
    need = bestOf(bestOf(need, run), part.need);
    run = part.exact ?? [""];
  }
  return isWhole ? { exact: run, need: null } : { exact: null, need: bestOf(need, run) };
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}

/** The list whose weakest piece says most; the shorter list where both say the same. */
function bestOf(one: NeededWords, other: NeededWords): NeededWords {
  const [worthOne, worthOther] = [worthOf(one), worthOf(other)];
  if (Math.max(worthOne, worthOther) < leastWorth) return null;
  if (worthOne === worthOther) return (one?.length ?? 0) <= (other?.length ?? 0) ? one : other;
  return worthOne > worthOther ? one : other;
}

function worthOf(pieces: NeededWords): number {
  return pieces === null || pieces.length === 0 ? 0 : pieces.reduce((least, piece) => Math.min(least, worth(piece)), 9);
}

/** In every other sentence of a policy, so that finding them says little. */
const everyday =
  /^(?:in|of|to|or|and|the|your?|our|we|us|it|is|are|be|by|with|for|this|that|any|may|not|as|on|use|data|information|personal)$/;

/** How rare a piece is, roughly: its letters, and half a letter for each end that must be a word's. */
function worth(piece: string): number {
  const letters = piece.replace(/[^\w@]/g, "").replaceAll("@", "at@");
  const ends = (piece.startsWith(boundary) ? 0.5 : 0) + (piece.endsWith(boundary) ? 0.5 : 0);
  return everyday.test(piece.replaceAll(boundary, "").trim()) ? leastWorth : Math.min(letters.length, 7) + ends;
}

/** Letters small, all foreign ones alike. */
function folded(sign: string): string {
  return sign.charCodeAt(0) < 128 ? sign.toLowerCase() : foreign;
}

/** The piece with a boundary wherever a text has one; `null` where it asks for one that can't be. */
function withBoundaries(piece: string): string | null {
  const marked = piece.replace(/¦+/g, boundary).replace(/(?<=\w)(?=[^\w¦])|(?<=[^\w¦])(?=\w)/g, boundary);
  return /\w¦\w|[^\w¦]¦[^\w¦]/.test(marked) ? null : marked;
}
