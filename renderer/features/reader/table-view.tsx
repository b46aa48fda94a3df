import { memo } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { ClauseBar } from "./clause-bar.tsx";
import { ClauseLetters } from "./clause-letters.tsx";
import { type ClauseProps, clauseElementProps } from "./clause-props.ts";
import { directionOfText } from "./direction.ts";
import { EdgeRules, washOf } from "./edge-rules.tsx";
import marginMarks from "./margin-marks.module.css";
import { NoteMarks } from "./note-marks.tsx";
import { ReadingMarks } from "./reading-marks.tsx";
import { RichText } from "./rich-text.tsx";
import styles from "./table-view.module.css";

type TableViewProps = { readonly rows: readonly Clause[]; readonly propsOf: (clause: Clause) => ClauseProps };

/** The rows of one table, as a real table: each row is a clause with its number in the margin. */
export function TableView({ rows, propsOf }: TableViewProps) {
  const columns = rows[0]?.columns ?? [];
  const hasHeads = columns.some((head) => head !== "");
  return (
    <table className={styles.table}>
      {hasHeads ? <TableHeads columns={columns} /> : null}
      <tbody>
        {rows.map((row) => (
          <RowView key={row.id} {...propsOf(row)} />
        ))}
      </tbody>
    </table>
  );
}

function TableHeads({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        <td className={styles.gutter} />
        {columns.map((head, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own and never move
          <th key={index} scope="col" className={styles.head} dir={directionOfText(head)}>
            {head}
          </th>
        ))}
        <td className={styles.margin} />
      </tr>
    </thead>
  );
}

const RowView = memo(function RowView(props: ClauseProps) {
  const { clause, shown, marks, current, hovered, cited } = props;
  return (
    <tr {...clauseElementProps(props)} className={styles.row}>
      <td className={styles.gutter}>
        {marks.bookmark === null ? null : <span className={marginMarks.ribbon} aria-hidden />}
        <span className={styles.place}>
          <ClauseLetters clause={clause} shown={shown} reachable={current} />
          <span className={joinClasses(styles.number, cited && marginMarks.cited)}>{clause.number}</span>
        </span>
      </td>
      {clause.cells.map((cell, index) => (
        <td
          key={cell.start}
          className={joinClasses(styles.cell, washOf(shown))}
          dir={directionOfText(clause.text.slice(cell.start, cell.end))}
        >
          {index === 0 ? <EdgeRules shown={shown} /> : null}
          <RichText clause={clause} span={cell} reachable={current} />
        </td>
      ))}
      <td className={styles.margin}>
        <NoteMarks notes={marks.notes} clause={clause} reachable={current} />
        <ReadingMarks readings={marks.readings} clause={clause} reachable={current} />
        {current || hovered ? <ClauseBar clause={clause} marks={marks} reachable={current} /> : null}
      </td>
    </tr>
  );
});
