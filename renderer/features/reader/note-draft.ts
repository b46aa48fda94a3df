import type { AnnotationId } from "../../../shared/model/ids.ts";
import type { Saved } from "./use-annotations.ts";

/** Where a draft is kept. */
export type NoteStore = {
  readonly add: (body: string) => Promise<Saved>;
  readonly edit: (note: AnnotationId, body: string) => Promise<Saved>;
  readonly remove: (note: AnnotationId) => Promise<void>;
};

export type DraftState = "saved" | "writing" | "failed";

/** A note being written. It saves itself; there is nothing to press. */
export type NoteDraft = {
  readonly type: (body: string) => void;
  /** Saves what is not saved, or removes a note that was emptied. */
  readonly close: () => Promise<void>;
  /** The note's id once it exists. */
  readonly id: () => AnnotationId | null;
};

type DraftStart = { readonly id: AnnotationId | null; readonly body: string };

/** Ms from the last key to the save, and at most from the first: a computer that dies loses less than a second. */
const PAUSE = 350;
const LONGEST = 800;

/**
 * Goes in: the note as it is saved, where drafts are kept, and who hears how that goes. Saves come one after another, so that
 * a note is added once and the last words win. A note is never saved empty: until it is closed, emptying it may be a slip.
 */
export function createNoteDraft(start: DraftStart, store: NoteStore, onState: (state: DraftState) => void): NoteDraft {
  let id = start.id;
  let saved = start.body;
  let wanted = start.body;
  let firstUnsaved = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  const saveNow = async () => {
    const body = wanted;
    if (body === saved || body.trim() === "") return;
    const result = await (id === null ? store.add(body) : store.edit(id, body));
    if (result.ok) {
      id = result.value;
      saved = body;
    }
    onState(result.ok ? (wanted === saved ? "saved" : "writing") : "failed");
  };
  const enqueue = (task: () => Promise<void>) => {
    clearTimeout(timer);
    firstUnsaved = 0;
    queue = queue.then(task, task);
    return queue;
  };

  return {
    type: (body) => {
      wanted = body;
      onState("writing");
      const now = performance.now();
      firstUnsaved = firstUnsaved === 0 ? now : firstUnsaved;
      clearTimeout(timer);
      timer = setTimeout(() => enqueue(saveNow), Math.max(0, Math.min(PAUSE, firstUnsaved + LONGEST - now)));
    },
    close: () =>
      enqueue(async () => {
        if (wanted.trim() !== "") await saveNow();
        else if (id !== null) await store.remove(id);
      }),
    id: () => id,
  };
}
