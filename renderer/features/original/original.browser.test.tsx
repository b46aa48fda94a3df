import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import { succeed } from "../../../shared/model/result.ts";
import { sourceSpan } from "../../../shared/model/span.ts";
import { createClient, type Transport } from "../../client/client.ts";
import { ClientProvider } from "../../client/client-context.tsx";
import { CommandsProvider } from "../../client/commands.tsx";
import { createMemoryTransport } from "../../client/memory/memory-transport.ts";
import "../../styles/base.css";
import "../../styles/tokens.css";
import { LiveRegion } from "../../ui/live-region.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { OriginalView } from "./original-view.tsx";

let root: Root;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

/** Shows a text as the original of a policy whose one clause stands at `at`, and goes to that clause. */
async function show(text: string, at: number, length: number): Promise<void> {
  const memory = createMemoryTransport();
  const transport: Transport = {
    ...memory,
    call: async (method, input) =>
      method === "original.text" ? succeed({ text, encoding: "utf-8", format: "html" }) : memory.call(method, input),
  };
  const client = createClient(transport);
  const [card] = await client.call("library.list");
  const opened = card === undefined ? undefined : await client.call("policy.open", { policy: card.id, version: null });
  const [first] = opened?.ok === true ? opened.value.reading.clauses : [];
  if (!opened?.ok || first === undefined) throw new Error("the invented policy does not open");
  const words = text.slice(at, at + length);
  const clause: Clause = { ...first, text: words, map: [[0, at, length]], span: sourceSpan(at, at + length) };
  const reading = { ...opened.value.reading, clauses: [clause], sections: [], leftOut: [] };
  const open: OpenPolicy = { ...opened.value, reading };
  const place = document.createElement("div");
  place.style.cssText = "display: flex; flex-direction: column; height: 100vh";
  document.body.append(place);
  root = createRoot(place);
  const quiet = () => undefined;
  root.render(
    <ClientProvider client={client}>
      <CommandsProvider>
        <LiveRegion>
          <UndoProvider>
            <OriginalView
              open={open}
              target={{ clause: clause.id, span: null, kind: "citation", token: 1 }}
              singleKeys
              onGo={quiet}
              onClose={quiet}
              onExport={quiet}
            />
          </UndoProvider>
        </LiveRegion>
      </CommandsProvider>
    </ClientProvider>,
  );
}

const marked = () => document.querySelector("article [class*=marked]");
const rows = () => document.querySelectorAll("article [class*=row]").length;

async function expectMarkedInView(words: string): Promise<void> {
  await expect.poll(() => marked()?.textContent).toBe(words);
  await expect.poll(() => marked()?.getBoundingClientRect().top).toBeGreaterThan(100);
  await expect.poll(() => marked()?.getBoundingClientRect().bottom).toBeLessThan(800);
}

test("of 5 MB only what is near the view is drawn, and its end is gone to exactly", async () => {
  const line = `<p class="x">We keep what you tell us for as long as we have a use for it.</p>\n`;
  const text = line.repeat(Math.ceil(5_000_000 / line.length));
  const at = text.length - line.length + 13;
  await show(text, at, 7);
  await expectMarkedInView("We keep");
  expect(rows()).toBeLessThan(1_500);
  expect(document.querySelector("article")?.textContent?.length).toBeGreaterThan(4_900_000);
});

test("a page saved on one line is laid out piece by piece", async () => {
  const text = `${"lorem ipsum ".repeat(200_000)}We keep it.`;
  await show(text, text.length - 11, 11);
  await expectMarkedInView("We keep it.");
  expect(rows()).toBeLessThan(300);
});

test("lines have their numbers", async () => {
  await show("one\n\nthree\nfour", 5, 5);
  await expectMarkedInView("three");
  const numbers = [...document.querySelectorAll("article [data-line]")].map((row) => row.getAttribute("data-line"));
  expect(numbers).toEqual(["1", "2", "3", "4"]);
});

test("what is copied is the file's own text, also over many rows", async () => {
  const text = "one\n\n<p>three</p>\nfour";
  await show(text, 8, 5);
  await expectMarkedInView("three");
  const article = document.querySelector("article");
  if (article === null) throw new Error("there is no text");
  window.getSelection()?.selectAllChildren(article);
  const copied = new DataTransfer();
  article.dispatchEvent(new ClipboardEvent("copy", { clipboardData: copied, bubbles: true, cancelable: true }));
  expect(copied.getData("text/plain")).toBe(text);
});

/** The number of the line at the upper edge of the pane. */
function lineAtTop(): number {
  const edge = document.querySelector("[data-scroller]")?.getBoundingClientRect().top ?? 0;
  const row = [...document.querySelectorAll("article [data-line]")].find(
    (each) => each.getBoundingClientRect().bottom > edge + 1,
  );
  return Number(row?.getAttribute("data-line"));
}

test("the same line stays at the top when the window gets narrower, and wide again", async () => {
  const words = "We keep what you tell us for as long as we have a use for it, and what we find out besides. ";
  const text = `${words.repeat(2)}\n`.repeat(3_000);
  await show(text, words.length * 2 * 2_000 + 2_000, 7);
  await expect.poll(() => marked()?.textContent).toHaveLength(7);
  await expect.poll(() => lineAtTop()).toBeGreaterThan(1_900);
  const before = lineAtTop();
  for (const width of [700, 1100, 1280]) {
    await page.viewport(width, 640);
    await expect.poll(() => document.querySelector("article")?.clientWidth).toBeLessThanOrEqual(width);
    await expect.poll(() => lineAtTop()).toBe(before);
  }
});
