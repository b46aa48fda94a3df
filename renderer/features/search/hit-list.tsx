import type { SearchHit } from "../../../shared/model/search-hit.ts";
import { counted } from "../../messages/counts.ts";
import { practiceWords } from "../../messages/practices.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { LetterMark } from "../../ui/letter-mark.tsx";
import { PolicyHeading } from "../../ui/policy-heading.tsx";
import { type RowProps, useArrowList } from "../../ui/use-arrow-list.ts";
import { cutSnippet } from "./cut-snippet.ts";
import { type HitGroup, hitKey } from "./group-hits.ts";
import styles from "./search.module.css";

type HitListProps = {
  readonly groups: readonly HitGroup[];
  readonly current: SearchHit | null;
  readonly onOpenHit: (hit: SearchHit) => void;
};

/** The hits by policy. Arrows move through all of them, Enter opens one. */
export function HitList(props: HitListProps) {
  const ids = props.groups.flatMap((group) => group.hits.map(hitKey));
  const { listProps, rowProps } = useArrowList(ids);
  const open = props.current === null ? null : hitKey(props.current);
  return (
    <div {...listProps}>
      {props.groups.map((group) => (
        <section key={group.policy} className={styles.group} aria-label={group.title}>
          <PolicyHeading title={group.title} organisation={group.organisation}>
            <span className={styles.count}>{counted(group.hits.length, "clause")}</span>
          </PolicyHeading>
          <ul>
            {group.hits.map((hit) => (
              <HitRow
                key={hitKey(hit)}
                hit={hit}
                row={rowProps(hitKey(hit))}
                open={hitKey(hit) === open}
                onOpen={props.onOpenHit}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type HitRowProps = {
  readonly hit: SearchHit;
  readonly row: RowProps;
  readonly open: boolean;
  readonly onOpen: (hit: SearchHit) => void;
};

function HitRow({ hit, row, open, onOpen }: HitRowProps) {
  const parts = cutSnippet(hit);
  return (
    <li>
      <button
        type="button"
        {...row}
        className={joinClasses(styles.hit, open && styles.open)}
        aria-current={open ? "location" : undefined}
        onClick={() => onOpen(hit)}
      >
        <span className={styles.letters}>
          {hit.practices.slice(0, 2).map((practice) => (
            <LetterMark key={practice} {...practiceWords[practice]} />
          ))}
        </span>
        <span className={styles.number}>{hit.clauseNumber}</span>
        <span className={styles.words}>
          <bdi className={styles.section}>
            {hit.sectionNumber} {hit.sectionTitle}
          </bdi>
          <bdi className={styles.snippet}>
            {hit.snippetStart > 0 ? "… " : ""}
            {parts.map((part) => (part.marked ? <mark key={part.at}>{part.text}</mark> : part.text))}
            {hit.goesOn ? " …" : ""}
          </bdi>
        </span>
      </button>
    </li>
  );
}
