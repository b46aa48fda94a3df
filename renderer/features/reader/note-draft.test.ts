import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { annotationId } from "../../../shared/model/ids.ts";
import { fail, succeed } from "../../../shared/model/result.ts";
import { createNoteDraft, type DraftState, type NoteStore } from "./note-draft.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that writes down what it is asked, and what the draft says of itself. */
function makeStore(overrides: Partial<NoteStore> = {}) {
  const asked: string[] = [];
  const states: DraftState[] = [];
  const store: NoteStore = {
    add: async (body) => {
      asked.push(`add ${body}`);
      return succeed(annotationId("a1"));
    },
    edit: async (note, body) => {
      asked.push(`edit ${note} ${body}`);
      return succeed(note);
    },
    remove: async (note) => {
      asked.push(`remove ${note}`);
    },
    ...overrides,
  };
  return { store, asked, states, onState: (state: DraftState) => states.push(state) };
}

const fresh = { id: null, body: "" };

test("a note is added once and then edited", async () => {
  const { store, asked, onState } = makeStore();
  const draft = createNoteDraft(fresh, store, onState);
  draft.type("Who");
  await vi.advanceTimersByTimeAsync(400);
  draft.type("Who are they?");
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toEqual(["add Who", "edit a1 Who are they?"]);
});

test("someone who never pauses is saved at least once a second", async () => {
  const { store, asked, onState } = makeStore();
  const draft = createNoteDraft(fresh, store, onState);
  for (let letter = 1; letter <= 10; letter += 1) {
    draft.type("x".repeat(letter));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked.length).toBeGreaterThan(0);
});

test("closing saves at once, without waiting for the pause", async () => {
  const { store, asked, onState } = makeStore();
  const draft = createNoteDraft(fresh, store, onState);
  draft.type("Ask");
  await draft.close();
  expect(asked).toEqual(["add Ask"]);
});

test("closing while the note is being added edits the same note", async () => {
  let finish: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { store, asked, onState } = makeStore({
    add: async (body) => {
      asked.push(`add ${body}`);
      await waits;
      return succeed(annotationId("a1"));
    },
  });
  const draft = createNoteDraft(fresh, store, onState);
  draft.type("Ask");
  await vi.advanceTimersByTimeAsync(400);
  draft.type("Ask them");
  const closed = draft.close();
  finish();
  await closed;
  expect(asked).toEqual(["add Ask", "edit a1 Ask them"]);
});

test("an emptied note is removed when it is closed, and never saved empty before", async () => {
  const { store, asked, onState } = makeStore();
  const draft = createNoteDraft({ id: annotationId("a7"), body: "Ask" }, store, onState);
  draft.type("");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual([]);
  await draft.close();
  expect(asked).toEqual(["remove a7"]);
});

test("a note never begun is never saved", async () => {
  const { store, asked, onState } = makeStore();
  await createNoteDraft(fresh, store, onState).close();
  expect(asked).toEqual([]);
});

test("a save that fails is said, and tried again with the next words", async () => {
  let full = true;
  const { store, asked, states, onState } = makeStore();
  const failing: NoteStore = {
    ...store,
    add: (body) => (full ? Promise.resolve(fail({ kind: "disk-full" })) : store.add(body)),
  };
  const draft = createNoteDraft(fresh, failing, onState);
  draft.type("Ask");
  await vi.advanceTimersByTimeAsync(400);
  expect(states.at(-1)).toBe("failed");
  full = false;
  draft.type("Ask them");
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toEqual(["add Ask them"]);
  expect(states.at(-1)).toBe("saved");
});
