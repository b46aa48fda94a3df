import type { Locator, Page } from "@playwright/test";

/** The open policy: its head, its clauses and the side panel. */
export class ReadingPane {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get title(): Locator {
    return this.#page.getByRole("main").getByRole("heading", { level: 1 });
  }

  get article(): Locator {
    return this.#page.getByRole("main").getByRole("article");
  }

  /** The clause with that display number, paragraph or table row. */
  clause(number: string): Locator {
    return this.article.locator("[data-clause]").filter({ has: this.#page.getByText(number, { exact: true }) });
  }

  /** The chip that switches a practice on and off. */
  practice(name: string): Locator {
    return this.#page.getByRole("group", { name: "Practices to mark in the text" }).getByRole("button", { name });
  }

  /** The clauses that are washed because a practice of theirs is on. */
  markedClauses(): Locator {
    return this.article.locator("[data-clause][data-shown]");
  }

  /** The citation chips of the summary. */
  get citations(): Locator {
    return this.#page.getByRole("tabpanel", { name: "In short" }).getByRole("button", { name: /^Go to clause/ });
  }

  /** The number of the clause that has the keyboard focus, empty where none has. */
  async focusedClause(): Promise<string> {
    return this.#page.evaluate(() => {
      const clause = document.activeElement?.closest("[data-clause]");
      return clause?.getAttribute("aria-label")?.replace(/^Clause (.*?)(,.*)?$/, "$1") ?? "";
    });
  }

  /** The words that any highlight covers now. */
  async markedWords(): Promise<readonly string[]> {
    return this.#page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((words) => {
          const range = document.createRange();
          range.setStart(words.startContainer, words.startOffset);
          range.setEnd(words.endContainer, words.endOffset);
          return range.toString();
        }),
      ),
    );
  }
}
