import type { PolicyCard } from "../../../shared/model/policy.ts";

/** The policies of one organisation; those of none stand each on their own. */
export type Shelf = { readonly name: string; readonly cards: readonly PolicyCard[] };

/** Goes in: the library's list. Comes out: its shelves by name, and on each the policies by title. */
export function shelve(cards: readonly PolicyCard[]): readonly Shelf[] {
  const shelves = new Map<string, { name: string; cards: PolicyCard[] }>();
  for (const card of cards) {
    const key = card.organisation === null ? `policy ${card.id}` : `of ${card.organisation.toLocaleLowerCase("en")}`;
    const shelf = shelves.get(key) ?? { name: card.organisation ?? card.title, cards: [] };
    shelf.cards.push(card);
    shelves.set(key, shelf);
  }
  const byName = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return [...shelves.values()]
    .map(({ name, cards: own }) => ({ name, cards: own.toSorted((a, b) => byName.compare(a.title, b.title)) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}
