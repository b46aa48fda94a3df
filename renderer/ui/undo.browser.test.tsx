import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { LiveRegion } from "./live-region.tsx";
import { UndoProvider, useUndo } from "./undo.tsx";

let root: Root;
let done: string[];

beforeEach(() => {
  done = [];
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <LiveRegion>
      <UndoProvider>
        <Desk />
      </UndoProvider>
    </LiveRegion>,
  );
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

/** Two things that can be done; `broken` can't be taken back. */
function Desk() {
  const undo = useUndo();
  const act = (name: string) => () => {
    done.push(name);
    const back = async () => {
      if (name === "broken") throw new Error("no");
      done.splice(done.lastIndexOf(name), 1);
    };
    undo.offer(`Did ${name}`, back, () => void done.push(name));
  };
  return (
    <>
      {["one", "two", "broken"].map((name) => (
        <button key={name} type="button" onClick={act(name)}>
          {name}
        </button>
      ))}
      <input aria-label="Words" />
    </>
  );
}

const click = (name: string) => page.getByRole("button", { name, exact: true }).click();
const undo = () => userEvent.keyboard("{Control>}z{/Control}");
const redo = () => userEvent.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");

test("steps are taken back from the last, and done again from the last taken back", async () => {
  await click("one");
  await click("two");
  await undo();
  await undo();
  await expect.poll(() => done).toEqual([]);
  await redo();
  await expect.poll(() => done).toEqual(["one"]);
  await redo();
  await expect.poll(() => done).toEqual(["one", "two"]);
  await redo();
  expect(done).toEqual(["one", "two"]);
});

test("what was done again can be taken back again", async () => {
  await click("one");
  await undo();
  await redo();
  await expect.poll(() => done).toEqual(["one"]);
  await undo();
  await expect.poll(() => done).toEqual([]);
});

test("doing something else forgets what could be done again", async () => {
  await click("one");
  await undo();
  await expect.poll(() => done).toEqual([]);
  await click("two");
  await redo();
  expect(done).toEqual(["two"]);
});

test("keys in a text field are the field's own", async () => {
  await click("one");
  await page.getByRole("textbox", { name: "Words" }).click();
  await undo();
  expect(done).toEqual(["one"]);
});

test("a step that can't be taken back says so", async () => {
  await click("broken");
  await undo();
  await expect.element(page.getByRole("status")).toHaveTextContent("That could not be undone.");
});
