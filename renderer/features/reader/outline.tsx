import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from "react";
import type { ClauseId, SectionId } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { Section } from "../../../shared/model/section.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./outline.module.css";

type OutlineProps = {
  readonly reading: Pick<Reading, "sections" | "clauses">;
  /** The clause at the top of the pane, for marking where the reader is. */
  readonly current: ClauseId | null;
  /** Goes in: the first clause under the heading, subsections included. */
  readonly onGo: (clause: ClauseId) => void;
};

/** Deeper headings are in the text but not in the sidebar, which is 200 px wide. */
const DEEPEST = 3;

/** The policy's sections with the one being read marked. Arrows, Home and End move; Enter goes there. */
export const Outline = memo(function Outline({ reading, current, onGo }: OutlineProps) {
  const entries = useMemo(() => findEntries(reading), [reading]);
  const here = useMemo(() => sectionOf(reading, entries, current), [reading, entries, current]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (here !== null) list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const reached = here ?? entries[0]?.section.id;
  return (
    <ul ref={list} aria-label="Sections" className={styles.outline} onKeyDown={moveFocus}>
      {entries.map(({ section, first }) => (
        <li key={section.id}>
          <button
            type="button"
            className={joinClasses(
              styles.entry,
              styles[`level${Math.min(section.level, DEEPEST)}`],
              section.madeBy === "smallprint" && styles.ours,
            )}
            aria-current={section.id === here ? "location" : undefined}
            tabIndex={section.id === reached ? 0 : -1}
            title={section.madeBy === "smallprint" ? `${section.title} (Smallprint’s heading)` : section.title}
            onClick={() => onGo(first)}
          >
            <span className={styles.number}>{section.number}</span>
            <span className={styles.title}>
              <bdi>{section.title}</bdi>
              {section.madeBy === "smallprint" ? <VisuallyHidden>, Smallprint’s heading</VisuallyHidden> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
});

type Entry = { readonly section: Section; readonly first: ClauseId };

/** Sections that can be gone to: with a title, and a clause in them or below them. */
function findEntries({ sections }: OutlineProps["reading"]): readonly Entry[] {
  return sections.flatMap((section, index) => {
    if (section.title === "" || section.level > DEEPEST) return [];
    const first = section.clauses[0] ?? firstBelow(sections, index);
    return first === undefined ? [] : [{ section, first }];
  });
}

function firstBelow(sections: readonly Section[], index: number): ClauseId | undefined {
  const level = sections[index]?.level ?? 0;
  for (const section of sections.slice(index + 1)) {
    if (section.level <= level) return undefined;
    if (section.clauses[0] !== undefined) return section.clauses[0];
  }
  return undefined;
}

/** The nearest section of the outline that a clause stands in. */
function sectionOf(
  { sections, clauses }: OutlineProps["reading"],
  entries: readonly Entry[],
  clause: ClauseId | null,
): SectionId | null {
  const shown = new Set(entries.map(({ section }) => section.id));
  const byId = new Map(sections.map((section) => [section.id, section]));
  let id: SectionId | null = clauses.find((each) => each.id === clause)?.section ?? null;
  while (id !== null && !shown.has(id)) id = byId.get(id)?.parent ?? null;
  return id;
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = next === undefined ? undefined : buttons[next];
  if (button === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  button.focus();
}
