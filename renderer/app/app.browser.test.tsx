import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { commands } from "../../shared/ipc/commands.ts";
import { readingOf } from "../client/memory/memory-library.ts";
import { type AppBench, openApp } from "./app-bench.tsx";

let bench: AppBench | null = null;

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  bench?.close();
  bench = null;
});

function start(...args: Parameters<typeof openApp>): AppBench {
  bench = openApp(...args);
  return bench;
}

async function openFerries(): Promise<void> {
  await page
    .getByRole("list", { name: "Policies" })
    .getByRole("button", { name: "Larkspit Ferries", exact: true })
    .click();
  await expect.element(page.getByRole("heading", { name: "Larkspit Ferries Privacy Policy" })).toBeVisible();
}

/** Waits until the text of an element holds these words. */
async function expectText(locator: Locator, words: string): Promise<void> {
  await expect.element(locator).toBeVisible();
  await expect.poll(() => locator.element().textContent).toContain(words);
}

const keys = (combination: string) => userEvent.keyboard(combination);
const focusedName = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("F2", () => {
  test("edits the note that has the focus, and answers a question anywhere else", async () => {
    const { transport } = start();
    await openFerries();
    await transport.call("annotation.add", {
      ...{ version: "vlarkspitferries", clause: "c1", kind: "note", body: "Mine.", span: null },
    });
    await keys("{Control>}3{/Control}");
    await expect.element(page.getByText("Note on 1.1")).toBeVisible();
    page.getByText("Note on 1.1").element().closest("button")?.focus();
    await keys("{F2}");
    await expect.element(page.getByRole("textbox", { name: "Note on 1.1" })).toHaveFocus();
    await expect.element(page.getByRole("tab", { name: /^Notes/ })).toHaveAttribute("aria-selected", "true");
    await keys("{Escape}{Control>}1{/Control}");
    await keys("{F2}");
    await expect.element(page.getByText("What do you read?")).toBeVisible();
  });
});

describe("the first run", () => {
  test("shows three ways in, with the focus on the first", async () => {
    start(0);
    await expect.element(page.getByRole("button", { name: /^Open files ?Web pages/ })).toHaveFocus();
    await expect.element(page.getByText("Drop them here", { exact: false })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /^Try the sample policies/ })).toBeVisible();
  });

  test("leads from the samples to the first of them, and says what was added", async () => {
    start(0);
    await page.getByRole("button", { name: /^Try the sample policies/ }).click();
    await expect.element(page.getByRole("heading", { name: "Larkspit Ferries Privacy Policy" })).toBeVisible();
    await expectText(page.getByRole("region", { name: "What was added" }), "Added 4 policies.");
  });
});

describe("commands", () => {
  test("are every one of them carried out while a policy is open", async () => {
    start();
    await openFerries();
    await keys("{Control>}{Shift>}P{/Shift}{/Control}");
    await expect.element(page.getByRole("option").first()).toBeVisible();
    const offered = page
      .getByRole("option")
      .elements()
      .map((option) => option.textContent ?? "");
    const missing = commands.filter(
      ({ label, id }) => id !== "help.palette" && !offered.some((row) => row.startsWith(label)),
    );
    expect(missing).toEqual([]);
  });

  test("that need a policy are not offered while none is open", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}P{/Shift}{/Control}");
    await expect.element(page.getByRole("option", { name: /^Open files…/ })).toBeVisible();
    expect(page.getByRole("option", { name: /^Find in this policy/ }).elements()).toEqual([]);
  });

  test("that need a policy say so where they are looked for without one, and are not run", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}P{/Shift}{/Control}");
    await keys("copy clause");
    const row = page.getByRole("option", { name: /^Copy clause with citation/ });
    await expectText(row, "needs an open policy");
    await expect.element(row).toHaveAttribute("aria-disabled", "true");
    await keys("{Enter}");
    await expect.element(row).toBeVisible();
  });

  test("run from the palette by a few letters and Enter", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}P{/Shift}{/Control}");
    await keys("show tra");
    await expect.element(page.getByRole("option", { name: /^Show trash/ })).toBeVisible();
    await keys("{Enter}");
    await expect.element(page.getByRole("heading", { name: "Trash" })).toBeVisible();
    expect(page.getByRole("dialog").elements()).toEqual([]);
  });

  test("run when the native menu announces them", async () => {
    const { transport } = start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    transport.emit("command.chosen", "file.settings");
    await expect.element(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  });
});

describe("the glossary", () => {
  test("lists its words, narrowed down by what is typed, and leads from one to another", async () => {
    const { transport } = start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    transport.emit("command.chosen", "help.glossary");
    await expect.element(page.getByRole("heading", { name: "Glossary" })).toBeVisible();
    expect(page.getByRole("term").elements().length).toBeGreaterThanOrEqual(80);
    const filter = page.getByRole("searchbox", { name: "Filter the glossary" });
    await filter.fill("GPC");
    const first = () => page.getByRole("term").elements()[0]?.textContent;
    await expect.poll(first).toBe("Global Privacy Control");
    await page.getByRole("button", { name: "Do Not Track", exact: true }).first().click();
    await expect.poll(first).toBe("Do Not Track");
    await filter.fill("zyzzyva");
    await expect.element(page.getByText("The glossary holds no such word.")).toBeVisible();
  });
});

describe("quick open", () => {
  test("goes to a section of the open policy", async () => {
    start();
    await openFerries();
    await keys("{Control>}k{/Control}");
    await keys("how long");
    await expect.element(page.getByRole("option", { name: /7 How long we keep it/ })).toBeVisible();
    await keys("{Enter}");
    await expect.poll(focusedName).toMatch(/^Clause 7\.1,/);
  });

  test("goes to another policy, and Alt+Left comes back", async () => {
    start();
    await openFerries();
    await keys("{Control>}k{/Control}");
    await keys("quillb");
    await expect.element(page.getByRole("option", { name: /Quillbank/ })).toBeVisible();
    await keys("{Enter}");
    await expect.element(page.getByRole("heading", { name: "How Quillbank uses your data" })).toBeVisible();
    await keys("{Alt>}{ArrowLeft}{/Alt}");
    await expect.element(page.getByRole("heading", { name: "Larkspit Ferries Privacy Policy" })).toBeVisible();
  });
});

describe("search", () => {
  test("leads from a word to the clause that says it, and F4 on to the next", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}F{/Shift}{/Control}");
    await keys("sold");
    await expect
      .element(page.getByRole("main").getByText("3 clauses in 3 of 4 policies say “sold”.", { exact: false }))
      .toBeVisible();
    const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toEqual(["sold", "sold", "sold", "sold"]);
    await keys("{Enter}{Enter}");
    await expect.poll(focusedName).toMatch(/^Clause 4\.7,/);
    await keys("{F4}");
    await expect.element(page.getByRole("heading", { name: "Moorhen Post privacy notice" })).toBeVisible();
    await expect.poll(focusedName).toMatch(/^Clause 1\.1,/);
  });

  test("keeps its results for the way back", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}F{/Shift}{/Control}");
    await keys("sold");
    await page.getByRole("button", { name: /We have never sold/ }).click();
    await expect.element(page.getByRole("heading", { name: "Moorhen Post privacy notice" })).toBeVisible();
    await keys("{Alt>}{ArrowLeft}{/Alt}");
    await expect.element(page.getByRole("searchbox", { name: "Search all policies" })).toHaveValue("sold");
    await expect.element(page.getByRole("button", { name: /We have never sold/ })).toBeVisible();
  });

  test("can be narrowed down to a company", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}F{/Shift}{/Control}");
    await keys("sold");
    await page.getByRole("checkbox", { name: /Ashlamp/ }).click();
    await expect.element(page.getByRole("region", { name: "Ashlamp Privacy" })).toBeVisible();
    expect(page.getByRole("region", { name: "Moorhen Post privacy notice" }).elements()).toEqual([]);
  });

  test("without a hit says what to try", async () => {
    start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    await keys("{Control>}{Shift>}F{/Shift}{/Control}");
    await keys("xylophone");
    await expect.element(page.getByText("No clause in the library says that.", { exact: false })).toBeVisible();
  });
});

describe("undo", () => {
  test("brings back a policy moved to the trash, by keyboard alone", async () => {
    const { transport } = start();
    const row = page.getByRole("button", { name: "Quillbank", exact: true });
    await expect.element(row).toBeVisible();
    (row.element() as HTMLElement).focus();
    await keys("{Delete}");
    await expect.element(row).not.toBeInTheDocument();
    expect(transport.library.trash.size).toBe(1);
    await keys("{Control>}z{/Control}");
    await expect.element(row).toBeVisible();
    expect(transport.library.trash.size).toBe(0);
  });

  test("is the field's own while one types", async () => {
    const { transport } = start();
    const row = page.getByRole("button", { name: "Quillbank", exact: true });
    await expect.element(row).toBeVisible();
    (row.element() as HTMLElement).focus();
    await keys("{Delete}");
    await expect.element(row).not.toBeInTheDocument();
    await keys("{Control>}{Shift>}F{/Shift}{/Control}");
    await keys("a{Control>}z{/Control}");
    expect(transport.library.trash.size).toBe(1);
  });
});

describe("notes", () => {
  test("stand in the list of all notes, lead to their words, and come back when deleted by mistake", async () => {
    const { transport } = start(undefined, ({ call, library }) => {
      const newest = [...library.policies.values()][0]?.versions[0];
      const clause = newest && readingOf(library, newest).clauses.find(({ number }) => number === "7.1");
      void call("annotation.add", {
        version: newest?.version.id,
        clause: clause?.id,
        kind: "note",
        body: "Why **seven**?",
        span: null,
      });
    });
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^Notes ?1/ })
      .click();
    await expect.element(page.getByText("1 note in 1 policy", { exact: false })).toBeVisible();
    expect(document.querySelector("strong")?.textContent).toBe("seven");
    const quote = page.getByRole("button", { name: /^Go to clause 7\.1/ });
    (quote.element() as HTMLElement).focus();
    await keys("{Delete}");
    await expect.element(page.getByText("Notes you write on clauses", { exact: false })).toBeVisible();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await quote.click();
    await expect.poll(focusedName).toMatch(/^Clause 7\.1,/);
    expect(transport.library.annotations.size).toBe(1);
  });
});

describe("import", () => {
  test("takes files dropped anywhere on the window", async () => {
    const { transport } = start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    const dropped = new DataTransfer();
    dropped.items.add(new File(["We keep nothing."], "policy.txt"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    await expect.poll(() => transport.asked.find(({ method }) => method === "import.dropped")?.files.length).toBe(1);
  });

  test("shows how far it is and stops when asked", async () => {
    const { transport } = start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    transport.library.importing = { kind: "running", done: 40, found: 100, failed: 3, perSecond: 20, secondsLeft: 3 };
    transport.emit("import.changed");
    const strip = page.getByRole("region", { name: "Adding policies" });
    for (const words of ["40 of 100", "20 a second", "3 seconds left", "3 not read"]) {
      await expectText(strip, words);
    }
    await page.getByRole("button", { name: "Stop and keep 37" }).click();
    await expect.element(strip).not.toBeInTheDocument();
  });

  test("has a sentence for a file that could not be read", async () => {
    const { transport } = start();
    await expect.element(page.getByText("Choose a policy in the library", { exact: false })).toBeVisible();
    const outcomes = [{ fileName: "photo.html", kind: "failed", failure: { kind: "binary" } }] as const;
    transport.library.report = { finished: true, cancelled: false, outcomes };
    transport.emit("command.chosen", "file.import-results");
    await expect.element(page.getByText("photo.html", { exact: false })).toBeVisible();
    await expect
      .element(page.getByText("This file does not hold text. Save the policy", { exact: false }))
      .toBeVisible();
  });
});

describe("the look", () => {
  test("follows the theme and text size that are set", async () => {
    start(undefined, ({ library }) => {
      library.settings = { ...library.settings, theme: "sepia", textScale: 1.2 };
    });
    await expect.poll(() => document.documentElement.dataset.theme).toBe("sepia");
    await keys("{Control>}={/Control}");
    await expect.poll(() => document.documentElement.style.getPropertyValue("--text-scale")).toBe("1.3");
  });
});

describe("the library", () => {
  test("that can't be used is said, with what to do", async () => {
    start(undefined, (transport) => {
      transport.library.broken = { kind: "library-in-use" };
    });
    await expectText(page.getByRole("alert"), "Another Smallprint is using this library.");
  });

  test("opens at the policy that was open last", async () => {
    start(undefined, ({ library }) => {
      const last = [...library.policies.keys()][1] ?? null;
      library.settings = { ...library.settings, lastPolicy: last };
    });
    await expect.element(page.getByRole("heading", { name: "How Quillbank uses your data" })).toBeVisible();
  });
});

describe("the questions", () => {
  const sell = /^Do they sell my data/;

  test("are reached from what to watch for, and from an own answer's mark in the text", async () => {
    const { transport } = start();
    await openFerries();
    await transport.call("answer.give", {
      ...{ version: "vlarkspitferries", question: "share-sell", state: "yes", words: "", kept: [] },
      evidence: [{ clause: "c1", span: null }],
    });
    await keys("{Control>}1{/Control}");
    await page.getByRole("button", { name: "Ask: Do they sell my data?" }).click();
    await expect.element(page.getByRole("button", { name: sell })).toHaveFocus();
    await expect.element(page.getByRole("button", { name: sell })).toHaveAttribute("aria-expanded", "true");
    await keys("{Escape}{Control>}1{/Control}");
    await page.getByRole("button", { name: "On 1.1: Do they sell my data? Your reading: yes" }).click();
    await expect.element(page.getByRole("button", { name: sell })).toHaveFocus();
    await expect.element(page.getByRole("group", { name: /^Clause 1\.1,.* your reading$/ })).toBeVisible();
  });
});

describe("the focus", () => {
  const paneOfFocus = () => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset.pane;

  test("is found in the page when its view went away", async () => {
    start();
    await openFerries();
    document.querySelector<HTMLElement>("[data-clause]")?.focus();
    await keys("{Control>},{/Control}");
    await expect.element(page.getByRole("heading", { name: "Settings" })).toBeVisible();
    await keys("{Shift}");
    expect(paneOfFocus()).toBe("main");
  });

  test("goes back to the text when its pane was closed", async () => {
    start();
    await openFerries();
    await keys("{Control>}2{/Control}");
    await expect.element(page.getByRole("searchbox", { name: /^Filter the questions/ })).toHaveFocus();
    await keys("{Control>}{Shift>}b{/Shift}{/Control}");
    await expect.element(page.getByRole("tab", { name: "Ask" })).not.toBeInTheDocument();
    await keys("{Shift}");
    expect(paneOfFocus()).toBe("main");
  });

  test("stays with the question whose own answer was removed", async () => {
    start();
    await openFerries();
    await keys("{Control>}2{/Control}sell my{Enter}{F2}");
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Remove your reading" }).click();
    await expect.element(page.getByRole("button", { name: "Answer it yourself" })).toBeVisible();
    await keys("{Shift}");
    expect(document.activeElement?.textContent).toMatch(/^Do they sell my data/);
  });
});

describe("names for screen readers", () => {
  const views = [
    "policy",
    "edit.search-all",
    "go.bookmarks",
    "go.notes",
    "file.trash",
    "file.settings",
    "file.import-results",
    "help.shortcuts",
    "help.palette",
    "go.policy",
  ];
  for (const view of views) {
    test(`are on every control of ${view}`, async () => {
      const { transport } = start();
      await openFerries();
      if (view !== "policy") transport.emit("command.chosen", view);
      await expect.poll(() => document.querySelectorAll("button").length).toBeGreaterThan(3);
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          "button, input, textarea, [role=option], [role=tab], nav, aside, [role=dialog]",
        ),
      ];
      expect(controls.filter((control) => nameOf(control) === "").map((control) => control.outerHTML)).toEqual([]);
    });
  }
});

function nameOf(control: HTMLElement): string {
  const labelled = control.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const byId = labelled.map((id) => document.getElementById(id)?.textContent ?? "").join("");
  const label = control instanceof HTMLInputElement ? (control.labels?.[0]?.textContent ?? "") : "";
  const text = control.matches("nav, aside, [role=dialog]") ? "" : control.textContent;
  return `${control.getAttribute("aria-label") ?? ""}${byId}${label}${text ?? ""}`.trim();
}
