import { memo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { Practice } from "../../../shared/model/practice.ts";
import type { Section } from "../../../shared/model/section.ts";
import { type ClauseMarks, noMarks } from "./clause-marks.ts";
import { type ClauseProps, practicesShown } from "./clause-props.ts";
import { ClauseView } from "./clause-view.tsx";
import { directionOfText } from "./direction.ts";
import { GistView } from "./gist-view.tsx";
import styles from "./leaf-view.module.css";
import type { Leaf } from "./leaves.ts";
import { elementIdOf } from "./passages.ts";
import { TableView } from "./table-view.tsx";

type LeafViewProps = {
  readonly leaf: Leaf;
  readonly on: ReadonlySet<Practice>;
  readonly marks: ReadonlyMap<ClauseId, ClauseMarks>;
  readonly restored: ReadonlySet<ClauseId>;
  /** `null` where the clause is not in this leaf, so that other leaves need not be drawn again. */
  readonly current: ClauseId | null;
  readonly hovered: ClauseId | null;
  readonly cited: ClauseId | null;
};

/** A section, or a part of a long one. Out of view it stays in the document but is not laid out (decision 0010). */
export const LeafView = memo(function LeafView({ leaf, ...state }: LeafViewProps) {
  const propsOf = (clause: Clause): ClauseProps => ({
    clause,
    shown: practicesShown(clause, state.on),
    marks: state.marks.get(clause.id) ?? noMarks,
    current: state.current === clause.id,
    hovered: state.hovered === clause.id,
    restored: state.restored.has(clause.id),
    cited: state.cited === clause.id,
  });
  return (
    <div
      className={styles.leaf}
      data-leaf={leaf.clauses.length > 0 ? "clauses" : "heading"}
      style={{ containIntrinsicBlockSize: `auto ${leaf.rem.toFixed(1)}rem` }}
    >
      {leaf.heading === null ? null : <Heading section={leaf.heading} />}
      {leaf.gist.length === 0 ? null : (
        <GistView sentences={leaf.gist} cited={state.cited} reachable={state.current !== null} />
      )}
      {groupRows(leaf.clauses).map((group) =>
        group.kind === "table" ? (
          <TableView key={group.rows[0]?.id} rows={group.rows} propsOf={propsOf} />
        ) : (
          <ClauseView key={group.clause.id} {...propsOf(group.clause)} />
        ),
      )}
    </div>
  );
});

function Heading({ section }: { readonly section: Section }) {
  if (section.title === "") return null;
  const Level = headings[Math.min(section.level, headings.length) - 1] ?? "h6";
  return (
    <div id={elementIdOf(section.id)} tabIndex={-1} className={styles.heading} data-level={Math.min(section.level, 4)}>
      <span className={styles.number}>{section.number}</span>
      <Level className={styles.title} data-start={0} dir={directionOfText(section.title)}>
        {section.title}
      </Level>
      {section.madeBy === "smallprint" ? <span className={styles.ours}>Smallprint’s heading</span> : null}
    </div>
  );
}

/** The policy's title is the page's `h1`. */
const headings = ["h2", "h3", "h4", "h5", "h6"] as const;

type Group = { readonly kind: "clause"; readonly clause: Clause } | { readonly kind: "table"; readonly rows: Clause[] };

function groupRows(clauses: readonly Clause[]): readonly Group[] {
  const groups: Group[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const continues = last?.kind === "table" && last.rows[0]?.table === clause.table;
    if (clause.kind !== "row") groups.push({ kind: "clause", clause });
    else if (continues) last.rows.push(clause);
    else groups.push({ kind: "table", rows: [clause] });
  }
  return groups;
}
