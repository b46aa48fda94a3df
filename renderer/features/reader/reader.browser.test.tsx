import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { type Span, textSpan } from "../../../shared/model/span.ts";
import { openBench, type ReaderBench } from "./reader-bench.test-support.tsx";

let bench: ReaderBench;
let token = 0;

beforeEach(async () => {
  bench = await openBench();
  await expect.element(page.getByRole("article")).toBeVisible();
});

afterEach(() => bench.close());

function clauseBy(number: string) {
  const clause = bench.open.reading.clauses.find((each) => each.number === number);
  if (clause === undefined) throw new Error(`no clause ${number}`);
  return clause;
}

function elementOf(number: string): HTMLElement {
  const element = document.getElementById(`passage-${clauseBy(number).id}`);
  if (element === null) throw new Error(`clause ${number} is not on the page`);
  return element;
}

function goTo(number: string, span: Span<"text"> | null = null): ClauseId {
  token += 1;
  const { id } = clauseBy(number);
  bench.go({ clause: id, span, kind: "citation", token });
  return id;
}

/** The words a highlight covers, in order. */
function highlighted(name: string): readonly string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((part) => {
    const range = new Range();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range.toString();
  });
}

const focusedName = () => document.activeElement?.getAttribute("aria-label");
const notesIn = () => [...bench.transport.library.annotations.values()].filter(({ kind }) => kind === "note");
const bookmarksIn = () => [...bench.transport.library.annotations.values()].filter(({ kind }) => kind === "bookmark");

describe("the text", () => {
  test("is all in the document, clause by clause, letter for letter", () => {
    for (const clause of bench.open.reading.clauses) {
      const shown = [...(document.getElementById(`passage-${clause.id}`)?.querySelectorAll("[data-start]") ?? [])];
      expect(shown.map((part) => part.textContent).join("")).toBe(clause.text);
    }
  });

  test("has one clause that Tab reaches", () => {
    expect(document.querySelectorAll("[data-clause][tabindex='0']")).toHaveLength(1);
  });
});

describe("a jump", () => {
  test("brings the clause into view, gives it the focus and marks its words", async () => {
    const clause = clauseBy("7.1");
    goTo("7.1", textSpan(0, 8));
    await expect.poll(() => document.activeElement?.id).toBe(`passage-${clause.id}`);
    const box = elementOf("7.1").getBoundingClientRect();
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(window.innerHeight);
    expect(highlighted("flash")).toEqual([clause.text.slice(0, 8)]);
    expect(highlighted("evidence")).toEqual([clause.text.slice(0, 8)]);
  });

  test("to the same clause again marks its words again", async () => {
    goTo("7.1", textSpan(0, 8));
    await expect.poll(() => highlighted("flash")).toHaveLength(1);
    await expect.poll(() => highlighted("flash"), { timeout: 3_000 }).toHaveLength(0);
    goTo("7.1", textSpan(0, 8));
    await expect.poll(() => highlighted("flash")).toHaveLength(1);
  });
});

describe("the keyboard", () => {
  test("goes clause by clause with J and K, and with the arrows", async () => {
    goTo("2.1");
    await expect.poll(focusedName).toContain("Clause 2.1");
    await userEvent.keyboard("j");
    expect(focusedName()).toContain("Clause 2.2");
    await userEvent.keyboard("{ArrowDown}");
    expect(focusedName()).toContain("Clause 2.3");
    await userEvent.keyboard("k{ArrowUp}");
    expect(focusedName()).toContain("Clause 2.1");
  });

  test("Home and End go to the first and last clause", async () => {
    goTo("2.1");
    await expect.poll(focusedName).toContain("Clause 2.1");
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.id).toBe(`passage-${bench.open.reading.clauses.at(-1)?.id}`);
    await userEvent.keyboard("{Home}");
    expect(focusedName()).toContain("Clause 1.1");
  });

  test("leaves J and K alone where single keys are switched off", async () => {
    bench.transport.library.settings = { ...bench.transport.library.settings, singleKeys: false };
    bench.transport.emit("settings.changed");
    goTo("2.1");
    await expect.poll(focusedName).toContain("Clause 2.1");
    await expect.poll(() => bench.transport.asked.filter(({ method }) => method === "settings.get")).toHaveLength(2);
    await userEvent.keyboard("j");
    expect(focusedName()).toContain("Clause 2.1");
    await userEvent.keyboard("{ArrowDown}");
    expect(focusedName()).toContain("Clause 2.2");
  });
});

describe("practices", () => {
  test("are switched by their chips, and wash only their own clauses", async () => {
    const chip = page.getByRole("button", { name: /^Keep, / });
    await expect.element(chip).toHaveAttribute("aria-pressed", "false");
    await chip.click();
    await expect.element(chip).toHaveAttribute("aria-pressed", "true");
    expect(bench.transport.library.settings.practices).toContain("data-retention");
    await expect.poll(() => elementOf("7.1").querySelector("[class*=wash]")).not.toBe(null);
    expect(elementOf("1.1").querySelector("[class*=wash]")).toBe(null);
  });

  test("say why a clause carries their letter", async () => {
    goTo("7.1");
    await expect.poll(focusedName).toContain("Clause 7.1");
    await userEvent.keyboard("{Tab}");
    expect(focusedName()).toBe("Why Keep");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("dialog", { name: "Why Keep" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.poll(focusedName).toBe("Why Keep");
  });
});

describe("find in this policy", () => {
  test("counts what it marks, goes on with Enter and back with Shift+Enter, and never loses the focus", async () => {
    bench.desk.run("edit.find");
    const field = page.getByRole("searchbox", { name: "Find in this policy" });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("information");
    // Letter by letter more and more words fall away: what counts is what the whole word finds.
    await expect
      .poll(() => new Set(highlighted("hit").map((word) => word.toLowerCase())))
      .toEqual(new Set(["information"]));
    const count = highlighted("hit").length;
    expect(count).toBeGreaterThan(2);
    await expect.element(page.getByText(`1 of ${count}`, { exact: true }).first()).toBeVisible();
    const first = highlighted("hit-current");
    expect(first).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(`2 of ${count}`, { exact: true }).first()).toBeVisible();
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}");
    await expect.element(page.getByText(`${count} of ${count}`, { exact: true }).first()).toBeVisible();
    await expect.element(field).toHaveFocus();
  });

  test("starts with the first hit from where the reader is, and finds headings too", async () => {
    const title = bench.open.reading.sections[6]?.title ?? "";
    bench.desk.run("edit.find");
    await expect.element(page.getByRole("searchbox", { name: "Find in this policy" })).toHaveFocus();
    await userEvent.keyboard(title);
    await expect.poll(() => highlighted("hit-current")).toEqual([title]);
  });

  test("Esc returns to the text at the hit, with its words selected", async () => {
    const words = clauseBy("7.1").text.slice(0, 14);
    bench.desk.run("edit.find");
    await expect.element(page.getByRole("searchbox", { name: "Find in this policy" })).toHaveFocus();
    await userEvent.keyboard(words);
    await expect.poll(() => highlighted("hit-current")).toEqual([words]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(focusedName).toContain("Clause 7.1");
    expect(window.getSelection()?.toString()).toBe(words);
    expect(highlighted("hit")).toEqual([]);
  });

  test("is seeded by the words that are selected", async () => {
    const text = elementOf("1.1").querySelector("[data-start]")?.firstChild;
    if (!(text instanceof Text)) throw new Error("the clause shows no text");
    window.getSelection()?.setBaseAndExtent(text, 0, text, 8);
    const words = window.getSelection()?.toString() ?? "";
    bench.desk.run("edit.find");
    await expect.element(page.getByRole("searchbox", { name: "Find in this policy" })).toHaveValue(words);
  });

  test("says when nothing is found", async () => {
    bench.desk.run("edit.find");
    await userEvent.keyboard("zyzzyva");
    await expect.element(page.getByText("Not found").first()).toBeVisible();
    await expect.poll(() => highlighted("hit")).toEqual([]);
  });
});

describe("bookmarks", () => {
  test("are set and removed by the same command, said aloud, and undone", async () => {
    const clause = goTo("4.2");
    await expect.poll(focusedName).toContain("Clause 4.2");
    bench.desk.run("policy.bookmark");
    await expect.element(page.getByRole("status")).toHaveTextContent("Bookmark added to 4.2");
    expect(bookmarksIn().map(({ anchor }) => anchor.clause)).toEqual([clause]);
    await expect.poll(focusedName).toContain("bookmarked");
    bench.desk.run("policy.bookmark");
    await expect.element(page.getByRole("status")).toHaveTextContent("Bookmark removed from 4.2");
    expect(bookmarksIn()).toEqual([]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => bookmarksIn().length).toBe(1);
  });

  test("are set with the mouse from the bar of the clause under it", async () => {
    await userEvent.hover(elementOf("1.2"));
    await page.getByRole("button", { name: "Bookmark 1.2" }).click();
    await expect.poll(() => bookmarksIn().map(({ anchor }) => anchor.clauseNumber)).toEqual(["1.2"]);
  });

  test("without any focus belong to the clause at the top", async () => {
    bench.desk.run("policy.bookmark");
    await expect.poll(() => bookmarksIn().map(({ anchor }) => anchor.clauseNumber)).toEqual(["1.1"]);
  });
});

describe("notes", () => {
  test("save themselves, close with Esc, and give the focus back to the clause", async () => {
    goTo("4.2");
    await expect.poll(focusedName).toContain("Clause 4.2");
    bench.desk.run("policy.note");
    await expect.element(page.getByRole("textbox", { name: "Note on 4.2" })).toHaveFocus();
    await userEvent.keyboard("Who are they?");
    await expect.poll(() => notesIn().map(({ body }) => body)).toEqual(["Who are they?"]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(focusedName).toContain("1 note");
  });

  test("hold the last words even where they are closed at once", async () => {
    goTo("4.2");
    await expect.poll(focusedName).toContain("Clause 4.2");
    bench.desk.run("policy.note");
    await expect.element(page.getByRole("textbox", { name: "Note on 4.2" })).toHaveFocus();
    await userEvent.keyboard("Ask{Control>}{Enter}{/Control}");
    await expect.poll(focusedName).toContain("Clause 4.2");
    await expect.poll(() => notesIn().map(({ body }) => body)).toEqual(["Ask"]);
  });

  test("that are emptied go away, and come back by undo", async () => {
    goTo("4.2");
    await expect.poll(focusedName).toContain("Clause 4.2");
    bench.desk.run("policy.note");
    await expect.element(page.getByRole("textbox", { name: "Note on 4.2" })).toHaveFocus();
    await userEvent.keyboard("Ask");
    await expect.poll(() => notesIn().length).toBe(1);
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Escape}");
    await expect.poll(() => notesIn().length).toBe(0);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => notesIn().map(({ body }) => body)).toEqual(["Ask"]);
  });

  test("never begun are never saved", async () => {
    goTo("4.2");
    await expect.poll(focusedName).toContain("Clause 4.2");
    bench.desk.run("policy.note");
    await expect.element(page.getByRole("textbox", { name: "Note on 4.2" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(focusedName).toContain("Clause 4.2");
    expect(bench.transport.asked.map(({ method }) => method)).not.toContain("annotation.add");
  });

  test("on selected words mark those words and no others", async () => {
    const clause = clauseBy("1.3");
    const text = elementOf("1.3").querySelector("[data-start]")?.firstChild;
    if (!(text instanceof Text)) throw new Error("the clause shows no text");
    window.getSelection()?.setBaseAndExtent(text, 0, text, 15);
    bench.desk.run("policy.note");
    await expect.element(page.getByRole("textbox", { name: "Note on 1.3" })).toHaveFocus();
    await userEvent.keyboard("Who?{Escape}");
    await expect.poll(() => notesIn().map(({ anchor }) => anchor.span)).toEqual([textSpan(0, 15)]);
    await expect.poll(() => highlighted("note")).toEqual([clause.text.slice(0, 15)]);
  });
});

describe("copying", () => {
  test("gives the words with policy, version, date and clause", async () => {
    goTo("1.3");
    await expect.poll(focusedName).toContain("Clause 1.3");
    bench.desk.run("policy.copy");
    await expect.poll(() => bench.transport.copied.length).toBe(1);
    const [copied = ""] = bench.transport.copied;
    expect(copied).toContain(`“${clauseBy("1.3").text}”`);
    expect(copied).toContain("version 1, updated 17 February 2026, clause 1.3");
  });
});

describe("the place", () => {
  test("is saved at rest, by the clause at the top", async () => {
    const clause = goTo("7.1");
    await expect.poll(() => document.activeElement?.id).toBe(`passage-${clause}`);
    await expect.poll(() => [...bench.transport.library.places.values()].length, { timeout: 3_000 }).toBe(1);
  });

  test("stays when the text gets bigger", async () => {
    const pane = document.querySelector("article")?.parentElement;
    if (!pane) throw new Error("no pane");
    elementOf("7.1").scrollIntoView({ block: "start" });
    const topOf = () => elementOf("7.1").getBoundingClientRect().top - pane.getBoundingClientRect().top;
    await expect.poll(() => Math.abs(topOf())).toBeLessThan(10);
    await expect.poll(() => bench.transport.library.places.size, { timeout: 3_000 }).toBe(1);
    const before = elementOf("7.1").getBoundingClientRect().height;
    document.documentElement.style.setProperty("--text-scale", "1.5");
    await expect.poll(() => elementOf("7.1").getBoundingClientRect().height).toBeGreaterThan(before * 1.2);
    await expect.poll(() => Math.abs(topOf())).toBeLessThan(30);
    document.documentElement.style.removeProperty("--text-scale");
  });
});

describe("for screen readers", () => {
  test("every control has a name", () => {
    const controls = [...document.querySelectorAll("button, input, textarea, [role=link]")];
    const nameless = controls.filter(
      (control) => !control.getAttribute("aria-label") && !control.textContent?.trim() && !control.closest("label"),
    );
    expect(nameless).toEqual([]);
  });

  test("the title is the first heading and sections come under it", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => tagName);
    expect(levels[0]).toBe("H1");
    expect(new Set(levels.slice(1))).toEqual(new Set(["H2"]));
  });
});

describe("text of other shapes", () => {
  const rows = ["Your name | To bill you\nand to greet you", "Your place | To find the quay"];

  /** The first two clauses become the rows of a table, the third holds a link. */
  function withTable(open: OpenPolicy): OpenPolicy {
    const clauses = open.reading.clauses.map((clause, index): Clause => {
      const text = rows[index];
      if (index === 2) {
        const href = "https://elsewhere.example/policy";
        return { ...clause, marks: [{ kind: "link", span: textSpan(0, 5), href }] };
      }
      if (text === undefined) return clause;
      const bar = text.indexOf(" | ");
      const cells = [textSpan(0, bar), textSpan(bar + 3, text.length)];
      return { ...clause, kind: "row", table: 1, text, marks: [], cells, columns: ["What", "Why"] };
    });
    return { ...open, reading: { ...open.reading, clauses } };
  }

  beforeEach(async () => {
    bench.close();
    bench = await openBench(withTable);
    await expect.element(page.getByRole("table")).toBeVisible();
  });

  test("a table is a table with heads, and each row a clause with its number", () => {
    const heads = [...document.querySelectorAll("th")].map(({ textContent }) => textContent);
    expect(heads).toEqual(["What", "Why"]);
    expect([...document.querySelectorAll("tr[data-clause]")].map((row) => row.getAttribute("aria-label"))).toEqual([
      expect.stringContaining("Clause 1.1"),
      expect.stringContaining("Clause 1.2"),
    ]);
  });

  test("words in a cell are found and marked, and so are words over a line break", async () => {
    bench.desk.run("edit.find");
    await userEvent.keyboard("you and to greet");
    await expect.poll(() => highlighted("hit-current")).toEqual(["you\nand to greet"]);
  });

  test("a row is bookmarked as any clause", async () => {
    goTo("1.2");
    await expect.poll(focusedName).toContain("Clause 1.2");
    await userEvent.keyboard("k");
    bench.desk.run("policy.bookmark");
    await expect.poll(() => bookmarksIn().map(({ anchor }) => anchor.clauseNumber)).toEqual(["1.1"]);
  });

  test("a link has no address of its own: it asks main", async () => {
    expect(document.querySelectorAll("a")).toHaveLength(0);
    await page.getByRole("link").click();
    const asked = bench.transport.asked.filter(({ method }) => method === "link.open");
    expect(asked.map(({ input }) => input)).toEqual([{ url: "https://elsewhere.example/policy" }]);
  });
});
