import { type RefObject, useEffect, useRef, useState } from "react";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Span } from "../../../shared/model/span.ts";
import { counted } from "../../messages/counts.ts";
import { leftOutHeadings } from "../../messages/left-out.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { describeDropped } from "./head-words.ts";
import styles from "./left-out-list.module.css";
import { findRestored, type Restored } from "./restored.ts";

/** What can be done with a block of the list. */
export type LeftOutActions = {
  readonly putBack: (block: Span<"source">) => void;
  readonly leaveOut: (block: Span<"source">) => void;
  /** Shows where a block stands that was put back. */
  readonly show: (block: Restored) => void;
};

type LeftOutListProps = {
  readonly policy: OpenPolicy;
  readonly actions: LeftOutActions;
  readonly open: boolean;
  readonly onClose: () => void;
};

/**
 * What was not taken for text of the policy, and why, so that anyone can see that nothing of it went missing, and put back
 * what belongs to it.
 */
export function LeftOutList({ policy, actions, open, onClose }: LeftOutListProps) {
  const { leftOut } = policy.reading;
  const restored = findRestored(policy);
  const showLater = useShowWhenClosed(open, actions, onClose);
  const groups = Map.groupBy(leftOut, ({ reason }) => reason);
  const list = useRef<HTMLDivElement>(null);
  const goOn = useGoingOn(list, leftOut.length);
  return (
    <Dialog open={open} onClose={onClose} title="Left out of the policy" size="wide">
      <p className={styles.about}>
        {[leftOut.length + restored.length === 0 ? nothing : some, ...describeDropped(policy.reading)].join(" ")}
      </p>
      <PutBack blocks={restored} actions={actions} onShow={showLater} />
      <div ref={list}>
        {[...groups].map(([reason, blocks]) => (
          <section key={reason} aria-label={leftOutHeadings[reason]}>
            <Heading words={leftOutHeadings[reason]} count={blocks.length} />
            <ul>
              {blocks.map((block) => (
                <li key={keyOf(block.span)} className={styles.block}>
                  <span className={styles.text}>{block.text}</span>
                  <Button
                    small
                    onClick={(event) => {
                      goOn(event.currentTarget);
                      actions.putBack(block.span);
                    }}
                    aria-label={`Put back: ${shortened(block.text)}`}
                  >
                    Put back
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Who puts blocks back one after the other by keyboard goes on at the next: the button they pressed goes with its block. */
function useGoingOn(list: RefObject<HTMLElement | null>, count: number): (pressed: HTMLButtonElement) => void {
  const pressedAt = useRef<number | null>(null);
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a block left the list
  useEffect(() => {
    if (pressedAt.current !== null && document.activeElement === document.body)
      buttons()
        .at(Math.min(pressedAt.current, buttons().length - 1))
        ?.focus();
    pressedAt.current = null;
  }, [count]);
  return (pressed) => {
    pressedAt.current = buttons().indexOf(pressed);
  };
}

const nothing = "None of the text of this file was left out.";
const some =
  "These parts of the file are not shown and not searched, but for what you put back. The file itself is kept as it was.";

/** The pane can't take the focus while the sheet lies over it: what is to be shown waits until the sheet has gone. */
function useShowWhenClosed(open: boolean, { show }: LeftOutActions, onClose: () => void): (block: Restored) => void {
  const [waiting, setWaiting] = useState<Restored | null>(null);
  useEffect(() => {
    if (open || waiting === null) return;
    const frame = requestAnimationFrame(() => {
      setWaiting(null);
      show(waiting);
    });
    return () => cancelAnimationFrame(frame);
  }, [open, waiting, show]);
  return (block) => {
    setWaiting(block);
    onClose();
  };
}

type PutBackProps = {
  readonly blocks: readonly Restored[];
  readonly actions: LeftOutActions;
  readonly onShow: (block: Restored) => void;
};

/** What the reader put back stands first: it is what they decided about. */
function PutBack({ blocks, actions, onShow }: PutBackProps) {
  if (blocks.length === 0) return null;
  return (
    <section aria-label="Put back by you">
      <Heading words="Put back by you" count={blocks.length} />
      <ul>
        {blocks.map((block) => (
          <li key={keyOf(block.span)} className={styles.block}>
            <span className={styles.text}>{block.text}</span>
            <span className={styles.tools}>
              {block.clause === null ? null : (
                <Button look="link" onClick={() => onShow(block)}>
                  Show {block.clause.number}
                </Button>
              )}
              <Button
                small
                onClick={() => actions.leaveOut(block.span)}
                aria-label={`Leave out again: ${shortened(block.text)}`}
              >
                Leave out again
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Heading({ words, count }: { readonly words: string; readonly count: number }) {
  return (
    <h2 className={styles.reason}>
      {words}
      <span className={styles.count}>{counted(count, "block")}</span>
    </h2>
  );
}

function keyOf(span: Span<"source">): string {
  return `${span.start}-${span.end}`;
}

/** Enough of a block to tell it by, for a button's name. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}
