import type { Locator, Page } from "@playwright/test";

/** The library on the left. */
export class LibraryPane {
  readonly #pane: Locator;

  constructor(page: Page) {
    this.#pane = page.getByRole("navigation", { name: "Library" });
  }

  policy(name: string): Locator {
    return this.#pane.getByRole("list", { name: "Policies" }).getByRole("button", { name, exact: true });
  }

  /** The rows of the open policy's outline, `1 Introduction` and so on. */
  get sections(): Locator {
    return this.#pane.getByRole("list", { name: "Sections" }).getByRole("button");
  }

  view(name: "Bookmarks" | "Notes" | "Trash" | "Settings"): Locator {
    return this.#pane.getByRole("list", { name: "Views" }).getByRole("button", { name });
  }
}
