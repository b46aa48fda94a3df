import { useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import { type Client, createClient } from "../../client/client.ts";
import { ClientProvider } from "../../client/client-context.tsx";
import { createMemoryTransport, type MemoryTransport } from "../../client/memory/memory-transport.ts";
import type { Go } from "../../client/target.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { SidePanel } from "./side-panel.tsx";

let transport: MemoryTransport;
let client: Client;
let open: OpenPolicy;
let root: Root;
let gone: Parameters<Go>[];
let asked: QuestionId[];

beforeEach(async () => {
  transport = createMemoryTransport();
  client = createClient(transport);
  gone = [];
  asked = [];
  const [card] = await client.call("library.list");
  const opened = card === undefined ? undefined : await client.call("policy.open", { policy: card.id, version: null });
  if (!opened?.ok) throw new Error("the invented policy does not open");
  open = opened.value;
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function show(shown: OpenPolicy, tab: Settings["panelTab"] = "summary"): void {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <ClientProvider client={client}>
      <LiveRegion>
        <UndoProvider>
          <Bench shown={shown} first={tab} />
        </UndoProvider>
      </LiveRegion>
    </ClientProvider>,
  );
}

function Bench({ shown, first }: { readonly shown: OpenPolicy; readonly first: Settings["panelTab"] }) {
  const [tab, setTab] = useState(first);
  const [cited, setCited] = useState<ClauseId | null>(null);
  const go: Go = (...to) => {
    gone.push(to);
    setCited(to[0]);
  };
  const [redLines, setRedLines] = useState<Settings["redLines"]>([]);
  return (
    <SidePanel
      open={shown}
      {...{ tab, cited, redLines }}
      onTab={setTab}
      onGo={go}
      onRedLines={setRedLines}
      onAsk={(question) => void asked.push(question)}
      ask={null}
      onClose={() => undefined}
    />
  );
}

async function annotate(number: string, kind: "bookmark" | "note", body = ""): Promise<void> {
  const clause = open.reading.clauses.find((each) => each.number === number);
  if (clause === undefined) throw new Error(`no clause ${number}`);
  await client.call("annotation.add", { version: open.version.id, clause: clause.id, kind, body, span: null });
}

const kept = () => [...transport.library.annotations.values()].map(({ body }) => body);

const withoutWatch = () => ({ ...open, reading: { ...open.reading, watch: [] } });

describe("in short", () => {
  test("every sentence ends in a chip for each clause it stands on", async () => {
    show(open);
    await expect.element(page.getByRole("heading", { name: /Who they share it with/ })).toBeVisible();
    const chips = document.querySelectorAll("section:not([aria-label='Watch for']) [aria-label^='Go to clause']");
    expect(chips).toHaveLength(open.reading.summary.reduce((sum, { cites }) => sum + cites.length, 0));
  });

  test("a chip goes to its clause and is filled from then on", async () => {
    show(withoutWatch());
    const cites = open.reading.summary[0]?.cites[0];
    const number = open.reading.clauses.find(({ id }) => id === cites)?.number ?? "";
    const chip = page.getByRole("button", { name: `Go to clause ${number}`, exact: true }).first();
    await chip.click();
    expect(gone.map(([clause, , kind]) => [clause, kind])).toEqual([[cites, "citation"]]);
    await expect.element(chip).toHaveAttribute("aria-current", "location");
  });

  test("a chip shows the words it stands on, to the keyboard and to the pointer", async () => {
    show(withoutWatch());
    await expect.element(page.getByRole("heading", { name: /Who they share it with/ })).toBeVisible();
    const quote = page.getByRole("tooltip");
    const chip = document.querySelector<HTMLElement>("[aria-label^='Go to clause']");
    const clause = open.reading.clauses.find(({ number }) => number === chip?.textContent);
    for (let press = 0; press < 8 && document.activeElement !== chip; press += 1) await userEvent.tab();
    await expect.element(quote).toHaveTextContent(`Clause ${clause?.number}${clause?.text}`);
    await userEvent.keyboard("{Escape}");
    await expect.element(quote).not.toBeInTheDocument();
    await userEvent.hover(document.querySelector("[role=tab]") ?? document.body);
    await userEvent.hover(chip ?? document.body);
    await expect.element(quote).toBeVisible();
  });

  test("says why there is nothing in another language", async () => {
    const metadata = { ...open.reading.metadata, language: "de" };
    show({ ...open, reading: { ...open.reading, metadata, summary: [], watch: [] } });
    await expect.element(page.getByText("Not available for this language")).toBeVisible();
  });
});

describe("watch for", () => {
  test("leads from what was found to the question it is about", async () => {
    show(open);
    const list = page.getByRole("region", { name: "Watch for" });
    await list.getByRole("button", { name: "Ask: Do they sell my data?" }).click();
    expect(asked).toEqual(["share-sell"]);
  });

  const rows = () => [...document.querySelectorAll("section[aria-label='Watch for'] li")];
  const wordsOf = (row: Element | undefined) => row?.querySelector("span")?.textContent;

  test("comes first, and cites the words of what was found", async () => {
    show(open);
    await expect.element(page.getByRole("region", { name: "Watch for" })).toBeVisible();
    expect(document.querySelector("h2")?.textContent).toBe("Watch for4");
    const chip = page.getByRole("region", { name: "Watch for" }).getByRole("button", { name: "Go to clause 7.1" });
    await chip.click();
    const [item] = open.reading.watch.filter(({ kind }) => kind === "long-retention");
    expect(gone).toEqual([[item?.evidence[0]?.clause, item?.evidence[0]?.span, "citation"]]);
  });

  test("says of a silence what was looked for, and cites nothing", async () => {
    show(open);
    const silent = page.getByRole("listitem").filter({ hasText: "court can settle" });
    const words = "Looked for arbitration, arbitrator, class action, jury, dispute and 2 more.";
    await expect.element(silent.getByText(words)).toBeVisible();
    await expect.element(silent.getByRole("button", { name: /Go to clause/ })).not.toBeInTheDocument();
  });

  test("a red line comes first, in words, and keeps the focus as it moves there and back", async () => {
    show(open);
    const toggle = page.getByRole("button", { name: "Red line for me: Keeping it for years" });
    await toggle.click();
    await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
    expect(rows()[0]?.textContent).toMatch(/^Red lineThey keep bookings for 7 years/);
    await expect.element(toggle).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
    expect(wordsOf(rows()[0])).toMatch(/^They may pass travel dates/);
    await expect.element(toggle).toHaveFocus();
  });

  test("is shown where there is no summary", async () => {
    show({ ...open, reading: { ...open.reading, summary: [] } });
    await expect.element(page.getByRole("region", { name: "Watch for" })).toBeVisible();
    await expect.element(page.getByText("Nothing to sum up")).toBeVisible();
  });
});

describe("notes", () => {
  test("stand in the order of the text, whenever they were made", async () => {
    await annotate("7.1", "bookmark");
    await annotate("2.1", "note", "Needed for what?");
    show(open, "notes");
    await expect.element(page.getByText("Bookmark at 7.1")).toBeVisible();
    const places = [...document.querySelectorAll("li")].map((row) => /(\d+\.\d+)/.exec(row.textContent ?? "")?.[1]);
    expect(places).toEqual(["2.1", "7.1"]);
  });

  test("lead to their words", async () => {
    await annotate("7.1", "bookmark");
    show(open, "notes");
    await page.getByText("Bookmark at 7.1").click();
    expect(gone[0]?.[2]).toBe("note");
  });

  test("are deleted with Delete while they have the focus, and come back by undo", async () => {
    await annotate("2.1", "note", "Needed for what?");
    show(open, "notes");
    await page.getByText("Note on 2.1").click();
    await userEvent.keyboard("{Delete}");
    await expect.poll(kept).toEqual([]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(kept).toEqual(["Needed for what?"]);
  });

  test("are changed in place", async () => {
    await annotate("2.1", "note", "Needed for what?");
    show(open, "notes");
    await page.getByRole("button", { name: "Edit the note on 2.1" }).click();
    await page.getByRole("textbox", { name: "Note on 2.1" }).fill("Ask them.");
    await userEvent.keyboard("{Escape}");
    await expect.poll(kept).toEqual(["Ask them."]);
  });

  test("that are emptied go away instead of being kept empty", async () => {
    await annotate("2.1", "note", "Needed for what?");
    show(open, "notes");
    await page.getByRole("button", { name: "Edit the note on 2.1" }).click();
    await page.getByRole("textbox", { name: "Note on 2.1" }).fill("");
    await userEvent.keyboard("{Escape}");
    await expect.poll(kept).toEqual([]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(kept).toEqual(["Needed for what?"]);
  });

  test("none yet: the tab says how to make one", async () => {
    show(open, "notes");
    await expect.element(page.getByText(/bookmark it with/)).toBeVisible();
  });
});
