import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ImportOutcome, ImportState } from "../../../shared/ipc/answers.ts";
import { policyId, versionId } from "../../../shared/model/ids.ts";
import { createClient } from "../../client/client.ts";
import { ClientProvider } from "../../client/client-context.tsx";
import { CommandsProvider } from "../../client/commands.tsx";
import { createMemoryTransport, type MemoryTransport } from "../../client/memory/memory-transport.ts";
import "../../styles/base.css";
import "../../styles/tokens.css";
import { LiveRegion } from "../../ui/live-region.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { ImportResults } from "./import-results.tsx";
import { ImportStrip } from "./import-strip.tsx";
import { useImport } from "./use-import.ts";

let transport: MemoryTransport;
let root: Root;
let opened: string[];
/** How often the window was told that an import ended. */
let ended: number;

const keys = (combination: string) => userEvent.keyboard(combination);
const wasAsked = (method: string) => transport.asked.some((asked) => asked.method === method);

beforeEach(async () => {
  await page.viewport(1280, 800);
  opened = [];
  ended = 0;
  transport = createMemoryTransport(0);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function show(outcomes: readonly ImportOutcome[] = []): void {
  transport.library.report = { finished: outcomes.length > 0, cancelled: false, outcomes };
  const place = document.createElement("div");
  place.style.cssText = "display: flex; flex-direction: column; height: 100vh";
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <ClientProvider client={createClient(transport)}>
      <CommandsProvider>
        <LiveRegion>
          <UndoProvider>
            <Bench />
          </UndoProvider>
        </LiveRegion>
      </CommandsProvider>
    </ClientProvider>,
  );
}

function Bench() {
  const shown = useImport(() => {
    ended += 1;
  });
  return (
    <>
      <textarea aria-label="A note" />
      <ImportResults onOpen={({ policy }) => opened.push(policy)} offers={null} />
      <ImportStrip shown={shown} onShowResults={null} />
    </>
  );
}

async function goOn(state: ImportState): Promise<void> {
  await expect.poll(() => wasAsked("import.state")).toBe(true);
  transport.library.importing = state;
  transport.emit("import.changed");
}

const survey = { fresh: 34, newer: 3, duplicates: 2, unreadable: 1, found: 40 };
const sheet = page.getByRole("dialog", { name: "40 files, 37 to add" });

describe("the preview of a big import", () => {
  test("says how far the looking is, and that nothing is added", async () => {
    show();
    await goOn({ kind: "surveying", done: 12, found: 40 });
    const strip = page.getByRole("region", { name: "Looking at the files" });
    await expect.element(strip.getByText("Nothing is added before you say so.", { exact: false })).toBeVisible();
    await expect.element(strip.getByRole("progressbar", { name: "Files looked at" })).toHaveAttribute("value", "12");
    await strip.getByRole("button", { name: "Cancel" }).click();
    await expect.element(strip).not.toBeInTheDocument();
  });

  test("lists what would come of the files, and Enter adds them", async () => {
    show();
    await goOn({ kind: "waiting", survey });
    await expect.element(sheet).toBeVisible();
    const lines = [...document.querySelectorAll("[role=dialog] dt")].map((line) => line.textContent);
    expect(lines).toEqual(["34 new", "3 versions of known ones", "2 duplicates", "1 unreadable"]);
    await expect.element(sheet.getByRole("button", { name: "Add 37 policies" })).toHaveFocus();
    await keys("{Enter}");
    await expect.poll(() => wasAsked("import.confirm")).toBe(true);
    await expect.element(sheet).not.toBeInTheDocument();
  });

  test("is declined by Esc, and that nothing was added is said", async () => {
    show();
    await goOn({ kind: "waiting", survey });
    await expect.element(sheet.getByRole("button", { name: "Add 37 policies" })).toHaveFocus();
    await keys("{Escape}");
    await expect.poll(() => wasAsked("import.cancel")).toBe(true);
    expect(wasAsked("import.confirm")).toBe(false);
    await expect
      .element(page.getByRole("region", { name: "What was done" }).getByText("Nothing was added"))
      .toBeVisible();
    await expect.element(sheet).not.toBeInTheDocument();
  });

  test("that is declined does not bring up what came of the import before it", async () => {
    show([added(1)]);
    await goOn({ kind: "idle" });
    await expect.poll(() => ended).toBe(1);
    await goOn({ kind: "waiting", survey });
    await sheet.getByRole("button", { name: "Cancel" }).click();
    await expect.element(sheet).not.toBeInTheDocument();
    expect(ended).toBe(1);
  });

  test("does not open over someone who is writing, and waits in the strip", async () => {
    show();
    await page.getByRole("textbox", { name: "A note" }).click();
    await goOn({ kind: "waiting", survey });
    await expect.element(page.getByRole("button", { name: "Review…" })).toBeVisible();
    expect(sheet.elements()).toEqual([]);
    await page.getByRole("button", { name: "Review…" }).click();
    await expect.element(sheet).toBeVisible();
  });
});

type Added = Extract<ImportOutcome, { kind: "added" }>;
const added = (index: number): Added => ({
  fileName: `policy-${index}.html`,
  kind: "added",
  policy: policyId(`p${index}`),
  version: versionId(`v${index}`),
  title: `Policy ${index}`,
  notAPolicy: false,
  versionOf: index === 7 ? policyId("pold") : null,
});
const failed: ImportOutcome = { fileName: "photo.png", kind: "failed", failure: { kind: "binary" } };
const list = page.getByRole("list", { name: "Files" });

describe("the results", () => {
  test("of ten thousand files are drawn only near the view, and gone through to the end by keyboard", async () => {
    show([...Array.from({ length: 9_999 }, (_, index) => added(index)), failed]);
    await expect.element(list.getByText("photo.png")).toBeVisible();
    expect(document.querySelectorAll("[role=listitem]").length).toBeLessThan(400);
    document.querySelector<HTMLElement>("[data-row='0']")?.focus();
    await keys("{End}");
    await expect.poll(() => document.activeElement?.getAttribute("aria-posinset")).toBe("10000");
    expect(document.activeElement?.textContent).toContain("Policy 9998");
    const box = document.activeElement?.getBoundingClientRect();
    expect(box?.bottom).toBeLessThanOrEqual(800);
    await keys("{ArrowUp}{Enter}");
    expect(opened).toEqual(["p9997"]);
    expect(document.querySelectorAll("[role=listitem]").length).toBeLessThan(800);
  });

  test("are narrowed down by what came of the files", async () => {
    show([added(1), added(7), failed]);
    await expect.element(list.getByText("photo.png")).toBeVisible();
    await page.getByRole("radio", { name: /^Versions/ }).click({ force: true });
    await expect.element(list.getByText("Policy 7")).toBeVisible();
    expect(document.querySelectorAll("[role=listitem]")).toHaveLength(1);
    await page.getByRole("radio", { name: /^Not read/ }).click({ force: true });
    await expect.element(list.getByText("photo.png")).toBeVisible();
    expect(document.querySelectorAll("[role=listitem]")).toHaveLength(1);
  });

  test("name whose policy it is, where its title does not", async () => {
    transport = createMemoryTransport(2);
    const [ferries, bank] = await createClient(transport).call("library.list");
    if (ferries === undefined || bank === undefined) throw new Error("the invented policies are missing");
    show([
      { ...added(1), policy: ferries.id, title: ferries.title },
      { ...added(2), policy: bank.id, title: "Privacy notice" },
    ]);
    await expect.element(list.getByText("Quillbank", { exact: true })).toBeVisible();
    expect(list.getByText("Larkspit Ferries", { exact: true }).elements()).toEqual([]);
  });

  test("offer to try again what could not be read, and nothing where all could", async () => {
    const again = page.getByRole("button", { name: "Try 1 again" });
    show([added(1), failed]);
    await again.click();
    await expect.poll(() => wasAsked("import.retry")).toBe(true);
    root.unmount();
    show([added(1)]);
    await expect.element(list.getByText("Policy 1", { exact: true })).toBeVisible();
    expect(again.elements()).toEqual([]);
  });

  test("are copied as text, as they are narrowed down", async () => {
    show([added(1), failed]);
    await page.getByRole("radio", { name: /^Added/ }).click({ force: true });
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expect.poll(() => transport.copied).toEqual(["Added\tpolicy-1.html\tpolicy-1.html. Added.\n"]);
  });
});
