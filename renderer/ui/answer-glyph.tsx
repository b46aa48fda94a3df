import styles from "./answer-glyph.module.css";

/** The shapes of answers: told apart by form, not by colour. `none` where nothing was answered. */
export type AnswerShape = "yes" | "no" | "no-with-exception" | "unclear" | "does-not-say" | "none";

/** The shape of an answer. It says nothing to a screen reader: the word beside it does. */
export function AnswerGlyph({ shape }: { readonly shape: AnswerShape }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden focusable="false">
      {drawings[shape]}
    </svg>
  );
}

const bar = <path d="M5 8h6" stroke="currentColor" strokeWidth="1.8" />;
const ring = <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;

/** Disc, ring with a bar, open ring with a dot, half disc, dashed hatched square, dotted ring. */
const drawings = {
  yes: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  no: (
    <>
      {ring}
      {bar}
    </>
  ),
  "no-with-exception": (
    <>
      <path d="M8 2.5A5.5 5.5 0 1 0 13.5 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {bar}
      <circle cx="12.6" cy="3.4" r="1.9" fill="currentColor" />
    </>
  ),
  unclear: (
    <>
      {ring}
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  "does-not-say": (
    <>
      <rect
        {...{ x: 2.2, y: 2.2, width: 11.6, height: 11.6, rx: 1 }}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeDasharray="2.4 1.5"
      />
      <path d="M4.2 9.2l5-5M4.4 12l7.4-7.4M7.2 12l4.6-4.6" stroke="currentColor" />
    </>
  ),
  none: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="1.2 2.26" />,
} as const satisfies Record<AnswerShape, React.ReactNode>;
