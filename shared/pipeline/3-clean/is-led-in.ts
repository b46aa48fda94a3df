import { isLinkOnly, leadsIn, type Weighed } from "./weigh-block.ts";

/** How far a lead-in ("You can opt out here:") reaches over the links after it, in blocks. */
const leadReach = 30;

/** Whether a link stands in a list that a sentence or a numbered heading leads in, links and rules only between them. */
export function isLedIn(seen: readonly Weighed[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - leadReach); before -= 1) {
    const block = seen[before];
    if (block !== undefined && block.words > 0 && !isLinkOnly(block))
      return isNumberedHead(block) || (block.isProse && leadsIn(block));
  }
  return false;
}

/** "14. Useful resources": menus don't number their heads. */
function isNumberedHead({ block, text }: Weighed): boolean {
  return block.kind === "heading" && /^\d{1,2}[.)]\s/.test(text);
}
