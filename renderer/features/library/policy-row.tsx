import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useState } from "react";
import type { PolicyId } from "../../../shared/model/ids.ts";
import type { PolicyCard } from "../../../shared/model/policy.ts";
import { joinClasses } from "../../ui/join-classes.ts";
import { Menu, MenuEntry } from "../../ui/menu.tsx";
import { Monogram } from "../../ui/monogram.tsx";
import { rowPropsFor } from "../../ui/use-arrow-list.ts";
import styles from "./library.module.css";

type PolicyRowProps = {
  readonly card: PolicyCard;
  /** What the row says: the organisation where it has one policy, else the policy's title. */
  readonly name: string;
  /** Whether it stands under its organisation's name, which carries the tile. */
  readonly nested: boolean;
  readonly open: boolean;
  /** The outline of the policy while it is open. */
  readonly outline: ReactNode;
  /** Whether it is the row that Tab reaches. */
  readonly current: boolean;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (policy: PolicyId) => void;
  readonly onRemove: (card: PolicyCard) => void;
};

/** One policy of the list, drawn again only when it changes (a library may hold ten thousand): opens on Enter and click, goes to the trash on Delete or through its menu. */
export const PolicyRow = memo(function PolicyRow(props: PolicyRowProps) {
  const { card, open } = props;
  const row = rowPropsFor(card.id, props.current, props.onCurrent);
  const [menuOpen, setMenuOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete") props.onRemove(card);
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenuOpen(true);
  };
  return (
    <li>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's menu key reaches the same menu through the button inside */}
      <div className={joinClasses(styles.policy, open && styles.open)} onContextMenu={onContextMenu}>
        <button
          type="button"
          {...row}
          className={joinClasses(styles.row, props.nested && styles.nested)}
          aria-current={open ? "page" : undefined}
          title={card.title}
          onClick={() => props.onOpen(card.id)}
          onKeyDown={onKeyDown}
        >
          {props.nested ? <span /> : <Monogram name={props.name} on={open} />}
          <bdi className={styles.name}>{props.name}</bdi>
          {card.versions > 1 ? <span className={styles.count}>v{card.versions}</span> : null}
        </button>
        <span className={styles.more}>
          <Menu label={`More for ${card.title}`} open={menuOpen} onOpen={setMenuOpen} tabIndex={row.tabIndex}>
            <MenuEntry icon="file" label="Open" onChoose={() => props.onOpen(card.id)} />
            <MenuEntry icon="trash" label="Move to trash" onChoose={() => props.onRemove(card)} />
          </Menu>
        </span>
      </div>
      {open ? props.outline : null}
    </li>
  );
});
