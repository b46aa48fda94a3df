import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import { dayInWords } from "../../messages/dates.ts";

/** Words about an offer: what was noticed, what is asked, and what the button says. */
type OfferWords = { readonly says: string; readonly asks: string; readonly accept: string };

/** Goes in: an offer, and the time it is for the person who reads it. Comes out: plain sentences without the answer to them. */
export function describeOffer(offer: VersionOffer, now: Date): OfferWords {
  const known = `${offer.intoTitle} (added ${dayInWords(offer.intoImported, now)})`;
  const accept = `Add as version ${offer.nextNumber}`;
  return { says: whatIsNoticed(offer, known), asks: `${accept}?`, accept };
}

function whatIsNoticed(offer: VersionOffer, known: string): string {
  if (offer.sameText) return `This has the same text as ${known}, in another file.`;
  return `This looks like ${whichVersion(offer)} of ${known}.`;
}

function whichVersion({ nextNumber, known }: VersionOffer): string {
  if (nextNumber > known) return "a newer version";
  if (nextNumber === 1) return "an earlier version";
  return `a version between ${nextNumber - 1} and ${nextNumber}`;
}
