import type { Locator, Page } from "@playwright/test";

/** The questions beside the open policy. */
export class AskPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get panel(): Locator {
    return this.#page.getByRole("tabpanel", { name: "Ask" });
  }

  /** What filters the questions and takes one's own. */
  get field(): Locator {
    return this.panel.getByRole("searchbox");
  }

  /** The row of a question, whose name tells what is known in answer to it. */
  question(asks: string | RegExp): Locator {
    return this.panel.getByRole("button", { name: asks });
  }

  /** The questions that are shown. */
  get questions(): Locator {
    return this.panel.locator("[data-row]");
  }

  /** All of the question that is unfolded. */
  get unfolded(): Locator {
    return this.panel.getByRole("listitem").filter({ has: this.#page.locator("[data-row][aria-expanded=true]") });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  get words(): Locator {
    return this.panel.getByRole("textbox", { name: /^Your reading/ });
  }
}
