import type { LeftOut } from "../../../shared/model/block.ts";
import { counted } from "../../messages/counts.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { leftOutHeadings } from "./head-words.ts";
import styles from "./left-out-list.module.css";

type LeftOutListProps = { readonly leftOut: readonly LeftOut[]; readonly open: boolean; readonly onClose: () => void };

/** What was not taken for text of the policy, and why, so that anyone can see that nothing of it went missing. */
export function LeftOutList({ leftOut, open, onClose }: LeftOutListProps) {
  const groups = Map.groupBy(leftOut, ({ reason }) => reason);
  return (
    <Dialog open={open} onClose={onClose} title="Left out of the policy" size="wide">
      <p className={styles.about}>
        {leftOut.length === 0
          ? "Nothing was left out of this policy."
          : "These parts of the file are not shown and not searched. The original file is kept as it was."}
      </p>
      {[...groups].map(([reason, blocks]) => (
        <section key={reason}>
          <h3 className={styles.reason}>
            {leftOutHeadings[reason]}
            <span className={styles.count}>{counted(blocks.length, "block")}</span>
          </h3>
          <ul>
            {blocks.map((block) => (
              <li key={`${block.span.start}-${block.span.end}`} className={styles.block}>
                {block.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
