import type { Annotation } from "../../../shared/model/annotation.ts";
import type { PolicyId } from "../../../shared/model/ids.ts";
import type { PolicyCard } from "../../../shared/model/policy.ts";

/** The annotations of one policy, in the order they stand in it. */
export type AnnotationGroup = {
  readonly policy: PolicyId;
  readonly title: string;
  readonly organisation: string | null;
  readonly annotations: readonly Annotation[];
};

/**
 * Groups annotations by policy and keeps those that hold every word asked for.
 * Goes in: all of one kind, the library's list, and what was typed. Comes out: groups by name. An annotation of a policy that
 * the list does not name is shown too, under "No longer in the library": nothing the reader made goes out of sight.
 */
export function findAnnotations(
  annotations: readonly Annotation[],
  cards: readonly PolicyCard[],
  typed: string,
): readonly AnnotationGroup[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const groups = new Map<PolicyId, { card: PolicyCard | undefined; own: Annotation[] }>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.policy) ?? {
      card: cards.find(({ id }) => id === annotation.policy),
      own: [],
    };
    groups.set(annotation.policy, group);
    if (holds(annotation, group.card, words)) group.own.push(annotation);
  }
  return [...groups]
    .map(([policy, { card, own }]) => ({
      policy,
      title: card?.title ?? "No longer in the library",
      organisation: card?.organisation ?? null,
      annotations: own.toSorted(inOrderOfPlace),
    }))
    .filter((group) => group.annotations.length > 0)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
}

function nameOf(group: AnnotationGroup): string {
  return group.organisation ?? group.title;
}

function holds(annotation: Annotation, card: PolicyCard | undefined, words: readonly string[]): boolean {
  const text = fold(`${annotation.anchor.quote} ${annotation.body} ${card?.title ?? ""} ${card?.organisation ?? ""}`);
  return words.every((word) => text.includes(word));
}

function inOrderOfPlace(a: Annotation, b: Annotation): number {
  const clause = ({ anchor }: Annotation) => Number(anchor.clause.slice(1));
  return clause(a) - clause(b) || a.anchor.span.start - b.anchor.span.start || a.sequence - b.sequence;
}

/** Case and accents make no difference to someone looking for a note. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
