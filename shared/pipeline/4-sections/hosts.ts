import { findAll } from "../../text/find-all.ts";
import { digit, kindAt, letter } from "../../text/letters.ts";
import { mailHosts, thirdPartyHosts } from "./organisation-patterns.ts";

const address = /(?<at>@|www\.|https?:\/\/)(?<host>(?:[\p{L}\p{N}-]{1,40}\.){1,4})\p{L}{2,12}(?![\p{L}\p{N}])/gu;

/** A mail address says who writes; a link may lead to anyone. */
const mailWeight = 2;
const siteWeight = 1;

/**
 * The names of the hosts in a text (`larkfield` of `privacy@mail.larkfield.co.uk`) and how much each says about who
 * wrote it. Free mail services and sites that every policy points to say nothing.
 */
export function hostsIn(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const match of findAll(address, text)) {
    const [, at = "", host = ""] = match;
    const name = nameOf(host);
    const isMail = at === "@";
    const isTelling = name.length > 2 && !(isMail ? mailHosts : thirdPartyHosts).has(name);
    if (isTelling) weights.set(name, Math.max(weights.get(name) ?? 0, isMail ? mailWeight : siteWeight));
  }
  return weights;
}

/** The part before the ending; a second-level ending such as `co` is none. Letters and digits only. */
function nameOf(host: string): string {
  const label =
    host
      .replace(/\.(?:co|com|org|net|gov|ac)\.$/, ".")
      .split(".")
      .at(-2) ?? "";
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Where a host's name stands in a text as words of its own, in either case, with at most one sign between its letters. */
export function usesOfHost(host: string, text: string): readonly string[] {
  const spelling = spellingOf(host);
  const uses: string[] = [];
  for (let hit = spelling.exec(text); hit !== null; hit = spelling.exec(text)) {
    const isOwnWord = !goesOnBefore(text, hit.index) && !isLetterAt(text, spelling.lastIndex);
    if (isOwnWord) uses.push(hit[0]);
    else spelling.lastIndex = hit.index + 1;
  }
  return uses;
}

/** Where it ends is looked at afterwards: made for one policy, a pattern that asks for kinds of letters takes long to make. */
function spellingOf(host: string): RegExp {
  const letters = [...host].map((sign) => `[${sign}${sign.toUpperCase()}]`);
  return new RegExp(letters.join("[\\s.&'’-]?"), /^[\0-\x7f]*$/.test(host) ? "g" : "gu");
}

/** A letter, a digit or what stands in addresses comes right before. */
function goesOnBefore(text: string, at: number): boolean {
  return at > 0 && ("@./".includes(text.charAt(at - 1)) || isLetterAt(text, at - 1));
}

/** Also where the second half of a pair stands there. */
function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const isSecond = at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return (kindAt(text, isSecond ? at - 1 : at) & (letter | digit)) !== 0;
}
