import type { Answer } from "../../model/answer.ts";
import type { WatchItem } from "../../model/watch-item.ts";
import type { Said } from "./said.ts";

/** What most people would want to know before they agree, from the facts and answers. */
export function findWatchItems(_said: Said, _answers: readonly Answer[]): readonly WatchItem[] {
  return [];
}
