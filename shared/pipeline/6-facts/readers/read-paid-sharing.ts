import type { Act } from "../find-acts.ts";
import type { Finding, Statement } from "../statement.ts";
import { polarityOf } from "./polarity-of.ts";

/** The value of a fact that data is passed on for money under another name than a sale. */
export const passedForMoney = "passed on for money";

const forMoney =
  /\b(?:in (?:return|exchange) for|against) (?:an? |any |some |the |its |their )?(?:\w+ ){0,2}?(?:fees?|payments?|money|consideration|compensation|remuneration|royalt(?:y|ies))\b|\bfor (?:a|any) (?:\w+ )?(?:fee|payment|commission)\b|\bfor (?:money|(?:monetary |(?:other )?valuable )(?:or \w+ \w+ )?consideration)\b|\b(?:who|which|that) pay us\b|\bwe (?:are|get) paid\b/;

/** Between the sharing and the money somebody else has to get it: a copy one orders oneself is no such thing. */
const toOthers = /\b(?:to|with) (?!you\b|us\b|your\b)/;

/**
 * Data that goes to others for money ("we may pass ride histories to sponsors in return for a fee"), which takes much of the
 * worth from a promise not to sell. The span runs from the verb to the statement's end, so that it can be quoted.
 */
export function readPaidSharing({ text, acts }: Statement): readonly Finding[] {
  const money = forMoney.exec(text);
  const act = acts.find((each) => money !== null && isGiving(each) && each.start < money.index);
  if (money === null || act === undefined || /\bright\b/.test(text)) return [];
  if (!toOthers.test(text.slice(act.end, money.index + money[0].length))) return [];
  const end = text.trimEnd().replace(/[.;,\s]+$/, "").length;
  return [
    {
      kind: "sale",
      value: passedForMoney,
      polarity: polarityOf(act),
      practice: "third-party-sharing",
      start: act.start,
      end,
    },
  ];
}

function isGiving({ kind, by, negated, from }: Act): boolean {
  return (kind === "share" || kind === "sell") && by === "company" && !negated && from === "words";
}
