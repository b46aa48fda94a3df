import { Popover, usePopoverStore } from "@ariakit/react";
import card from "../../../ui/term-card.module.css";
import type { PointedTerm } from "./use-pointed-term.ts";

type TermCardProps = {
  readonly pointed: PointedTerm;
  /** The pointer came onto the card, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

/** What a word means, by the word. It takes no focus; Esc puts it away. */
export function TermCard({ pointed, onEnter, onLeave, onClose }: TermCardProps) {
  const { entry, box } = pointed;
  const store = usePopoverStore({ open: true, placement: "bottom-start", setOpen: (open) => !open && onClose() });
  return (
    <Popover
      store={store}
      portal
      gutter={6}
      overflowPadding={12}
      getAnchorRect={() => box}
      autoFocusOnShow={false}
      autoFocusOnHide={false}
      role="tooltip"
      aria-label={`${entry.term}: ${entry.means}`}
      className={card.card}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <div className={card.term}>{entry.term}</div>
      <p className={card.means}>{entry.means}</p>
    </Popover>
  );
}
