import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openBench, type ReaderBench } from "./reader-bench.test-support.tsx";

let bench: ReaderBench;

beforeEach(async () => {
  bench = await openBench();
  await expect.element(page.getByRole("article")).toBeVisible();
});

afterEach(() => bench.close());

/** The words that are underlined, in order. */
function underlined(): readonly string[] {
  return [...(CSS.highlights.get("term") ?? [])].map((part) => rangeOf(part).toString());
}

function rangeOf(part: AbstractRange): Range {
  const range = new Range();
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  return range;
}

function elementOf(number: string): HTMLElement {
  const id = bench.open.reading.clauses.find((each) => each.number === number)?.id;
  const element = document.getElementById(`passage-${id}`);
  if (element === null) throw new Error(`clause ${number} is not on the page`);
  return element;
}

/** Rests the pointer on the first underlined place of a word. */
async function pointAt(word: string): Promise<void> {
  await expect.poll(underlined).toContain(word);
  const part = [...(CSS.highlights.get("term") ?? [])].find((each) => rangeOf(each).toString() === word);
  if (part === undefined) throw new Error(`${word} is not underlined`);
  const holder = part.startContainer.parentElement?.closest<HTMLElement>("[data-clause]");
  holder?.scrollIntoView({ block: "center" });
  const stands = rangeOf(part).getBoundingClientRect();
  const box = holder?.getBoundingClientRect();
  if (holder == null || box === undefined) throw new Error(`${word} stands in no clause`);
  await userEvent.hover(holder, { position: { x: stands.x + 4 - box.x, y: stands.y + 8 - box.y } });
}

describe("words of the glossary", () => {
  test("are underlined where they first stand in a section, and the text stays whole", async () => {
    await expect.poll(underlined).toContain("Cookies");
    expect(underlined()).toContain("pixels");
    expect(underlined().filter((word) => word.toLowerCase() === "cookies")).toHaveLength(1);
    expect(elementOf("2.6").querySelectorAll("[data-start] *:not(strong)")).toHaveLength(0);
  });

  test("are explained to the pointer that rests on one, and Esc puts it away", async () => {
    await pointAt("Cookies");
    const card = page.getByRole("tooltip");
    await expect.element(card).toBeVisible();
    await expect.element(card.getByText(/^A small file that a site leaves in your browser/)).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(card).not.toBeInTheDocument();
  });

  test("keep their card while the pointer goes over to it, and lose it when it goes elsewhere", async () => {
    await pointAt("pixels");
    const card = page.getByRole("tooltip");
    await expect.element(card).toBeVisible();
    await userEvent.hover(card);
    await userEvent.hover(page.getByRole("heading", { level: 1 }));
    await expect.element(card).not.toBeInTheDocument();
  });

  test("are not explained in another language", async () => {
    bench.close();
    bench = await openBench((open) => ({
      ...open,
      reading: { ...open.reading, metadata: { ...open.reading.metadata, language: "de" } },
    }));
    await expect.element(page.getByRole("article")).toBeVisible();
    expect(underlined()).toEqual([]);
  });
});

describe("the words of a clause", () => {
  const sheet = page.getByRole("dialog", { name: "Words of 2.6" });

  test("are listed by the question mark, and Esc leads back to the clause", async () => {
    elementOf("2.6").focus();
    await userEvent.keyboard("?");
    await expect.element(sheet.getByText("cookie", { exact: true })).toBeVisible();
    await expect.element(sheet.getByText("pixel", { exact: true })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(elementOf("2.6"));
  });

  test("are listed by the command where single keys are off, when the question mark does nothing", async () => {
    bench.transport.library.settings = { ...bench.transport.library.settings, singleKeys: false };
    bench.transport.emit("settings.changed");
    await expect.poll(() => bench.transport.asked.filter(({ method }) => method === "settings.get")).toHaveLength(2);
    elementOf("2.6").focus();
    await userEvent.keyboard("?");
    await expect.element(sheet).not.toBeInTheDocument();
    bench.desk.run("policy.words");
    await expect.element(sheet).toBeVisible();
  });

  test("are said to be none where there are none", async () => {
    elementOf("7.1").focus();
    bench.desk.run("policy.words");
    await expect.element(page.getByText("None of its words is in the glossary.")).toBeVisible();
  });
});
