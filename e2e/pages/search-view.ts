import type { Locator, Page } from "@playwright/test";

/** Search over all saved policies. */
export class SearchView {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async search(words: string): Promise<void> {
    await this.#page.keyboard.press("ControlOrMeta+Shift+F");
    await this.#page.getByRole("main").getByRole("searchbox", { name: "Search all policies" }).fill(words);
  }

  /** The clauses found in one policy. */
  hitsIn(policyTitle: string): Locator {
    return this.#page.getByRole("main").getByRole("region", { name: policyTitle }).getByRole("button");
  }
}
