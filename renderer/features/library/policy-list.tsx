import type { ReactNode } from "react";
import type { PolicyId } from "../../../shared/model/ids.ts";
import type { PolicyCard } from "../../../shared/model/policy.ts";
import { Monogram } from "../../ui/monogram.tsx";
import { useArrowList } from "../../ui/use-arrow-list.ts";
import styles from "./library.module.css";
import { PolicyRow } from "./policy-row.tsx";
import { type Shelf, shelve } from "./shelves.ts";

type PolicyListProps = {
  readonly cards: readonly PolicyCard[];
  readonly open: PolicyId | null;
  readonly outline: ReactNode;
  readonly onOpen: (policy: PolicyId) => void;
  readonly onRemove: (card: PolicyCard) => void;
};

/** The policies by organisation. The outline of the open one stands under its row. */
export function PolicyList(props: PolicyListProps) {
  const shelves = shelve(props.cards);
  const ids = shelves.flatMap((shelf) => shelf.cards.map(({ id }): string => id));
  const { listProps, current, choose } = useArrowList(ids);

  const rowOf = (card: PolicyCard, shelf: Shelf) => {
    const nested = shelf.cards.length > 1;
    const open = card.id === props.open;
    return (
      <PolicyRow
        key={card.id}
        card={card}
        name={nested ? card.title : shelf.name}
        nested={nested}
        open={open}
        outline={open ? props.outline : null}
        current={card.id === current}
        onCurrent={choose}
        onOpen={props.onOpen}
        onRemove={props.onRemove}
      />
    );
  };
  return (
    <ul aria-label="Policies" {...listProps}>
      {shelves.map((shelf) =>
        shelf.cards.length === 1 ? (
          shelf.cards.map((card) => rowOf(card, shelf))
        ) : (
          <li key={shelf.name}>
            <div className={styles.shelf}>
              <Monogram name={shelf.name} />
              <bdi className={styles.name}>{shelf.name}</bdi>
              <span className={styles.count}>{shelf.cards.length}</span>
            </div>
            <ul aria-label={shelf.name}>{shelf.cards.map((card) => rowOf(card, shelf))}</ul>
          </li>
        ),
      )}
    </ul>
  );
}
