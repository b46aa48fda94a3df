import type { Clause } from "../../../shared/model/clause.ts";
import type { Span } from "../../../shared/model/span.ts";
import { cutByMarks, type Piece, type Run } from "./cut-by-marks.ts";
import { useReaderActions } from "./reader-actions.ts";
import styles from "./rich-text.module.css";

type RichTextProps = {
  readonly clause: Pick<Clause, "text" | "marks">;
  readonly span: Span<"text">;
  /** Whether links can be reached with Tab: only in the clause that has the focus. */
  readonly reachable: boolean;
};

/**
 * A stretch of a clause's text with its marks. Everything becomes text nodes; together they are exactly the stretch, which
 * `locate-range.ts` counts on. A link is words that ask before anything is opened, never an `href`.
 */
export function RichText({ clause, span, reachable }: RichTextProps) {
  return (
    <span data-start={span.start} className={styles.text}>
      {cutByMarks(clause.marks, span).map((run) => (
        <RunOfText key={run.pieces[0]?.span.start ?? 0} run={run} text={clause.text} reachable={reachable} />
      ))}
    </span>
  );
}

function RunOfText(props: { readonly run: Run; readonly text: string; readonly reachable: boolean }) {
  const { followLink } = useReaderActions();
  const { href, pieces } = props.run;
  const words = pieces.map((piece) => <SetPiece key={piece.span.start} piece={piece} text={props.text} />);
  if (href === null) return words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an anchor would be an address the window could go to
    <button
      type="button"
      role="link"
      title={href}
      className={styles.link}
      tabIndex={props.reachable ? 0 : -1}
      onClick={() => followLink(href)}
    >
      {words}
    </button>
  );
}

function SetPiece({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const words = text.slice(piece.span.start, piece.span.end);
  const code = piece.code ? <code className={styles.code}>{words}</code> : words;
  const emphasis = piece.emphasis ? <em>{code}</em> : code;
  return piece.strong ? <strong className={styles.strong}>{emphasis}</strong> : emphasis;
}
