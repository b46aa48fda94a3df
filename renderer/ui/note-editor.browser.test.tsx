import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NoteEditor } from "./note-editor.tsx";

let root: Root;
let saved: string[];

beforeEach(async () => {
  saved = [];
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <NoteEditor label="Note on 4.2" value="" onSave={(text) => saved.push(text)} onClose={() => undefined} />,
  );
  await expect.poll(() => document.querySelector("textarea")).not.toBe(null);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
  root.unmount();
  document.body.replaceChildren();
});

/** Types a letter as a person does, and lets that many ms pass. */
async function type(letter: string, then: number): Promise<void> {
  const field = document.querySelector("textarea");
  if (field === null) throw new Error("there is nothing to write in");
  field.setRangeText(letter, field.value.length, field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await Promise.resolve();
  vi.advanceTimersByTime(then);
}

test("a note is saved in the first pause", async () => {
  await type("a", 100);
  await type("b", 399);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual(["ab"]);
});

test("who never pauses loses less than a second", async () => {
  for (const letter of "abcdefghijklmnopqrst") await type(letter, 100);
  expect(saved).toEqual(["abcdefgh", "abcdefghijklmnop"]);
});
