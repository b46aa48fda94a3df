import type { ClauseId, PolicyId } from "../../../shared/model/ids.ts";
import type { PolicyCard } from "../../../shared/model/policy.ts";
import type { Section } from "../../../shared/model/section.ts";
import { useQuery } from "../../client/use-query.ts";
import { type Choice, type ChoiceGroup, Chooser } from "../../ui/chooser.tsx";
import { findByLabel } from "./find-choices.ts";

type QuickOpenProps = {
  /** The open policy's outline; empty where none is open. */
  readonly sections: readonly Section[];
  readonly onOpenPolicy: (policy: PolicyId) => void;
  readonly onGoTo: (clause: ClauseId) => void;
  readonly onClose: () => void;
};

/** More than fit on the sheet without scrolling far. */
const MOST = 12;

/** Goes to a section of the open policy, or to another policy, by a few letters of its heading or title. */
export function QuickOpen(props: QuickOpenProps) {
  const list = useQuery("library.list", [], ["library.changed"]);
  const cards = list.kind === "ready" ? list.value : [];
  const find = (typed: string): readonly ChoiceGroup[] =>
    [
      { label: "In this policy", choices: sectionChoices(props, typed) },
      { label: "Policies", choices: policyChoices(cards, typed, props.onOpenPolicy) },
    ].filter((group) => group.choices.length > 0);
  return (
    <Chooser
      label="Go to a policy or section"
      nothing="No policy or heading is called that. Words inside clauses are found with Search all policies."
      find={find}
      onClose={props.onClose}
    />
  );
}

function sectionChoices(props: QuickOpenProps, typed: string): readonly Choice[] {
  const headings = props.sections.flatMap(({ id, number, title, clauses }) => {
    const [first] = clauses.length > 0 ? clauses : firstBelow(props.sections, id);
    return first === undefined || title === "" ? [] : [{ id, label: `${number} ${title}`, first }];
  });
  return findByLabel(headings, typed, MOST).map(({ thing, strong }) => ({
    id: thing.id,
    icon: "section",
    label: thing.label,
    strong,
    onChoose: () => props.onGoTo(thing.first),
  }));
}

/** A heading with only subheadings under it leads to the first clause of those. */
function firstBelow(sections: readonly Section[], parent: Section["id"]): readonly ClauseId[] {
  const child = sections.find((section) => section.parent === parent);
  if (child === undefined) return [];
  return child.clauses.length > 0 ? child.clauses : firstBelow(sections, child.id);
}

function policyChoices(
  cards: readonly PolicyCard[],
  typed: string,
  open: (policy: PolicyId) => void,
): readonly Choice[] {
  const titles = cards.map((card) => ({ ...card, label: card.title }));
  return findByLabel(titles, typed, MOST).map(({ thing, strong }) => ({
    id: thing.id,
    icon: "file",
    label: thing.label,
    strong,
    hint: thing.organisation,
    onChoose: () => open(thing.id),
  }));
}
