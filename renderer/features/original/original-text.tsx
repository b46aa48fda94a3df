import { type ClipboardEvent, type KeyboardEvent, type RefObject, useMemo } from "react";
import type { Slab } from "./cut-slabs.ts";
import { slabAt } from "./cut-slabs.ts";
import type { Zone } from "./find-zones.ts";
import styles from "./original-text.module.css";
import { SlabView } from "./slab-view.tsx";
import { selectedStretch } from "./source-places.ts";

type Stretch = { readonly start: number; readonly end: number };

type OriginalTextProps = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly text: string;
  readonly slabs: readonly Slab[];
  readonly zones: readonly Zone[];
  readonly marked: Stretch | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** The letters of the file, as they were decoded, with line numbers. It can be read, selected and copied, not changed. */
export function OriginalText({ scroller, label, text, slabs, zones, marked, onKeyDown }: OriginalTextProps) {
  const { first, last } = useMemo(() => reach(slabs, marked), [slabs, marked]);
  const digits = useMemo(() => String(countLines(slabs)).length, [slabs]);
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const stretch = selectedStretch(event.currentTarget);
    if (stretch === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text.slice(stretch.start, stretch.end));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it scrolls, so it takes the focus and with it the keys
    <div
      ref={scroller}
      data-scroller
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onCopy={copy}
    >
      <article
        ref={(article) => article?.style.setProperty("--digits", String(digits))}
        aria-label={label}
        className={styles.text}
      >
        {slabs.map((slab, index) => {
          const isMarked = index >= first && index <= last;
          return (
            <SlabView
              key={slab.start}
              text={text}
              slab={slab}
              zones={zones}
              marked={isMarked ? marked : null}
              wanted={index >= first - 1 && index <= last + 1}
            />
          );
        })}
      </article>
    </div>
  );
}

/** The slabs that what is marked reaches over; none without it. */
function reach(slabs: readonly Slab[], marked: Stretch | null): { readonly first: number; readonly last: number } {
  if (marked === null) return { first: Number.MAX_SAFE_INTEGER, last: -2 };
  return { first: slabAt(slabs, marked.start), last: slabAt(slabs, Math.max(marked.start, marked.end - 1)) };
}

function countLines(slabs: readonly Slab[]): number {
  return (
    slabs.findLast(({ rows }) => rows.some(({ line }) => line !== null))?.rows.findLast(({ line }) => line !== null)
      ?.line ?? 1
  );
}
