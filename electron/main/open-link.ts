import { domainToUnicode } from "node:url";
import { fail, type Result, succeed } from "../../shared/model/result.ts";

/** Why a link out of a policy is not offered to the browser. */
export type LinkRefusal = "not-a-link" | "scheme" | "credentials" | "host" | "mail";

type LinkTools = {
  /** Shows the whole address and asks. */
  readonly ask: (address: string) => Promise<boolean>;
  /** Hands it to the system. */
  readonly open: (address: string) => Promise<void>;
};

/** Opens a link in the system's browser or mail program, if it is one that may be and the person says so. */
export async function openLink(address: string, tools: LinkTools): Promise<"opened" | "refused" | "cancelled"> {
  const link = checkLink(address);
  if (!link.ok) return "refused";
  if (!(await tools.ask(link.value))) return "cancelled";
  await tools.open(link.value);
  return "opened";
}

/**
 * Goes in: an address as a policy has it. Comes out: the address as the system will be given it, host in ASCII, so that what
 * is shown is what is opened. Only `https:` and `mailto:`; no user names, no lookalike hosts, nothing on this computer.
 */
export function checkLink(address: string): Result<string, LinkRefusal> {
  if (address.length > longest || unprintable.test(address) || !URL.canParse(address)) return fail("not-a-link");
  const url = new URL(address);
  if (url.protocol === "mailto:") return isPlainMail(url) ? succeed(url.href) : fail("mail");
  if (url.protocol !== "https:") return fail("scheme");
  if (url.username !== "" || url.password !== "" || address.includes("\\")) return fail("credentials");
  return isPublicHost(url.hostname) ? succeed(url.href) : fail("host");
}

/** Characters; beyond it no dialog can show an address whole. */
const longest = 2_000;

/** Parsers drop tabs and newlines silently, and bidi controls make an address read as another. */
const unprintable = /[\s\p{Cc}\p{Cf}]/u;

/** One address, with at most a subject and a body: other header fields could attach files or add receivers. */
function isPlainMail(url: URL): boolean {
  const known = [...url.searchParams.keys()].every((name) => /^(?:subject|body)$/i.test(name));
  return known && !/%0[ad]/i.test(url.href) && /^[^@,;%]+@[^@,;%]+$/.test(url.pathname);
}

/** A name with a dot that is no number: a policy has no cause to point at this computer or its network. */
function isPublicHost(host: string): boolean {
  const isName = host.includes(".") && !host.startsWith("[") && !/^[\d.]+$/.test(host);
  return isName && !/(?:^|\.)(?:localhost|local|internal)\.?$/.test(host) && !host.split(".").some(isLookalike);
}

/** Letters of other scripts that look like Latin ones; a label of nothing else reads as a Latin word. */
const latinLike = /^[асԁеһіјӏорԛѕυνхуԝοαιρκ\d-]+$/u;

/** A label that mixes Latin with another alphabet, or is written wholly in letters that pass for Latin. */
function isLookalike(label: string): boolean {
  if (!label.startsWith("xn--")) return false;
  const shown = domainToUnicode(label);
  const hasLatin = /\p{Script=Latin}/u.test(shown);
  const hasAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(shown);
  return shown === "" || (hasLatin && hasAlphabet) || latinLike.test(shown);
}
