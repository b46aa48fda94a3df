import { type WatchItem, type WatchKind, watchKinds } from "../../../shared/model/watch-item.ts";

/** The things to watch for as they are shown. */
export type SortedWatch = {
  /** Red lines first, else in the order they were found. */
  readonly items: readonly WatchItem[];
  /** Red lines of which this policy has nothing to show, in the order they are chosen from. */
  readonly notFound: readonly WatchKind[];
};

/** Goes in: what was found, and what the reader would not agree to. */
export function sortWatch(found: readonly WatchItem[], redLines: readonly WatchKind[]): SortedWatch {
  const isRed = ({ kind }: WatchItem) => redLines.includes(kind);
  const kinds = new Set(found.map(({ kind }) => kind));
  return {
    items: [...found.filter(isRed), ...found.filter((item) => !isRed(item))],
    notFound: watchKinds.filter((kind) => redLines.includes(kind) && !kinds.has(kind)),
  };
}
