import { findAll } from "../../text/find-all.ts";
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
