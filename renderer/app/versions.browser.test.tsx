import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { policyId } from "../../shared/model/ids.ts";
import { offerVersion } from "../client/memory/memory-versions.ts";
import { type AppBench, openApp } from "./app-bench.tsx";

let bench: AppBench;

const keys = (combination: string) => userEvent.keyboard(combination);
const focusedName = () => document.activeElement?.getAttribute("aria-label") ?? "";
const title = (name: string) => page.getByRole("heading", { name, level: 1 });
const ferries = "Larkspit Ferries Privacy Policy";
const post = "Moorhen Post privacy notice";
const offerStrip = page.getByRole("region", { name: "Another version?" });
const olderStrip = page.getByRole("region", { name: "An older version" });

/** Waits until the text of an element holds these words. */
async function expectText(locator: Locator, words: string): Promise<void> {
  await expect.element(locator).toBeVisible();
  await expect.poll(() => locator.element().textContent).toContain(words);
}

/** Moorhen Post looks like a newer version of the ferries' policy, which is open or not. */
async function openWithOffer(open: string): Promise<void> {
  bench = openApp(undefined, ({ library }) => {
    const [known, other] = [
      library.policies.get(policyId("plarkspitferries")),
      library.policies.get(policyId("pmoorhenpost")),
    ];
    if (known === undefined || other === undefined) throw new Error("the invented policies have other names");
    offerVersion(library, other, known);
  });
  await page.getByRole("list", { name: "Policies" }).getByRole("button", { name: open, exact: true }).click();
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => bench.close());

async function openFerries(): Promise<void> {
  bench = openApp();
  await page
    .getByRole("list", { name: "Policies" })
    .getByRole("button", { name: "Larkspit Ferries", exact: true })
    .click();
  await expect.element(title(ferries)).toBeVisible();
}

describe("an offer", () => {
  test("asks above the page of the policy that looks like a version, and nowhere else", async () => {
    await openWithOffer("Larkspit Ferries");
    await expect.element(title(ferries)).toBeVisible();
    expect(offerStrip.elements()).toEqual([]);
    await page.getByRole("button", { name: "Moorhen Post", exact: true }).click();
    await expect
      .element(
        offerStrip.getByText("This looks like a newer version of Larkspit Ferries Privacy Policy", { exact: false }),
      )
      .toBeVisible();
    await expect.element(offerStrip.getByText("Add as version 2?", { exact: false })).toBeVisible();
  });

  test("accepted makes it a version, which is then open; undo makes it a policy again", async () => {
    await openWithOffer("Moorhen Post");
    await page.getByRole("button", { name: "Add as version 2" }).click();
    await expect.element(page.getByText("Added as version 2 of Larkspit Ferries Privacy Policy").first()).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Version 2 of 2" })).toBeVisible();
    await expect.element(title(post)).toBeVisible();
    expect(page.getByRole("button", { name: "Moorhen Post v2", exact: true }).elements()).toHaveLength(1);
    expect(bench.transport.library.policies.size).toBe(3);
    await keys("{Control>}z{/Control}");
    await expect.element(offerStrip).toBeVisible();
    expect(bench.transport.library.policies.size).toBe(4);
    await expect.element(page.getByRole("button", { name: "Version 1 of 1" })).toBeVisible();
  });

  test("declined is asked no more, until that is undone", async () => {
    await openWithOffer("Moorhen Post");
    await page.getByRole("button", { name: "Keep apart" }).click();
    await expect.element(offerStrip).not.toBeInTheDocument();
    expect(bench.transport.library.policies.size).toBe(4);
    await keys("{Control>}z{/Control}");
    await expect.element(offerStrip).toBeVisible();
  });

  test("waits in the import results too, and is answered there", async () => {
    await openWithOffer("Larkspit Ferries");
    bench.transport.emit("command.chosen", "file.import-results");
    const list = page.getByRole("region", { name: "Versions to decide about" });
    await expect.element(list.getByText("moorhen-post.md.", { exact: false })).toBeVisible();
    await list.getByRole("button", { name: "Add as version 2: moorhen-post.md" }).click();
    await expect.element(list).not.toBeInTheDocument();
    expect(bench.transport.library.policies.size).toBe(3);
  });

  test("is answered with others at once, and that is undone at once", async () => {
    await openWithOffer("Larkspit Ferries");
    const { library } = bench.transport;
    const [known, other] = [
      library.policies.get(policyId("plarkspitferries")),
      library.policies.get(policyId("pashlamp")),
    ];
    if (known === undefined || other === undefined) throw new Error("the invented policies have other names");
    offerVersion(library, other, known);
    bench.transport.emit("offers.changed");
    bench.transport.emit("command.chosen", "file.import-results");
    await page.getByRole("button", { name: "Add all 2 as versions" }).click();
    await expect.poll(() => library.policies.size).toBe(2);
    await keys("{Control>}z{/Control}");
    await expect.poll(() => library.policies.size).toBe(4);
    await expect.poll(() => library.offers.length).toBe(2);
  });

  test("can be answered by command", async () => {
    await openWithOffer("Larkspit Ferries");
    bench.transport.emit("command.chosen", "policy.accept-version");
    await expect.poll(() => bench.transport.library.policies.size).toBe(3);
  });
});

describe("versions", () => {
  async function openTwoVersions(): Promise<void> {
    await openWithOffer("Moorhen Post");
    await page.getByRole("button", { name: "Add as version 2" }).click();
    await expect.element(page.getByRole("button", { name: "Version 2 of 2" })).toBeVisible();
  }

  test("are chosen in the head, with their dates; an older one says so and leads back", async () => {
    await openTwoVersions();
    bench.transport.emit("command.chosen", "policy.versions");
    const older = page.getByRole("menuitemradio", { name: /^Version 1/ });
    await expectText(older, "updated 17 February 2026");
    await expect
      .element(page.getByRole("menuitemradio", { name: /^Version 2/ }))
      .toHaveAttribute("aria-checked", "true");
    await older.click();
    await expect.element(title(ferries)).toBeVisible();
    await expectText(olderStrip, "You are reading version 1 of 2.");
    await olderStrip.getByRole("button", { name: "Go to version 2" }).click();
    await expect.element(title(post)).toBeVisible();
    expect(olderStrip.elements()).toEqual([]);
    await keys("{Alt>}{ArrowLeft}{/Alt}");
    await expect.element(title(ferries)).toBeVisible();
  });

  test("of which an older one is open, are kept while one follows its citations", async () => {
    await openTwoVersions();
    bench.transport.emit("command.chosen", "policy.versions");
    await page.getByRole("menuitemradio", { name: /^Version 1/ }).click();
    await expect.element(title(ferries)).toBeVisible();
    await page.getByRole("button", { name: "Go to clause 2.1", exact: true }).click();
    await expect.poll(focusedName).toMatch(/^Clause 2\.1/);
    await expect.element(olderStrip).toBeVisible();
  });
});

describe("the original", () => {
  const original = page.getByRole("heading", { name: `Original of ${ferries}` });
  const marks = () =>
    [...document.querySelectorAll("article [class*=marked]")].map((piece) => piece.textContent).join("");

  test("shows a clause's own letters, marked, and leads back to it with the same key", async () => {
    await openFerries();
    await page
      .getByRole("button", { name: /^3 Why|^4 / })
      .first()
      .click();
    await keys("{j}");
    const clause = /Clause ([\d.]+)/.exec(focusedName())?.[1] ?? "";
    const words = document.activeElement?.querySelector("[data-start]")?.parentElement?.textContent ?? "";
    await keys("{Control>}u{/Control}");
    await expect.element(original).toBeVisible();
    await expect.poll(marks).toContain(words.slice(-40));
    const box = document.querySelector("article [class*=marked]")?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThan(100);
    expect(box?.bottom).toBeLessThan(800);
    await keys("{Control>}u{/Control}");
    await expect.element(title(ferries)).toBeVisible();
    await expect.poll(focusedName).toMatch(new RegExp(`^Clause ${clause.replace(".", "\\.")}\\b`));
    await expect.element(page.getByRole("button", { name: "Back to the original" })).toBeVisible();
  });

  test("leads from selected words to these words in the policy", async () => {
    await openFerries();
    await keys("{Control>}u{/Control}");
    await expect.element(original).toBeVisible();
    const piece = [...document.querySelectorAll("article [class*=policy]")].find((each) =>
      each.textContent?.includes("carries passengers"),
    );
    const text = piece?.firstChild;
    if (!(text instanceof Text)) throw new Error("the first clause is not in the original");
    const at = text.data.indexOf("passengers");
    window.getSelection()?.setBaseAndExtent(text, at, text, at + "passengers".length);
    await keys("{Control>}u{/Control}");
    await expect.element(title(ferries)).toBeVisible();
    await expect
      .poll(() =>
        [...(CSS.highlights.get("evidence") ?? [])].map((range) =>
          (range as StaticRange).startContainer.textContent?.slice(range.startOffset, range.endOffset),
        ),
      )
      .toEqual(["passengers"]);
  });

  test("dims what was left out, and says so where one looks for it in the policy", async () => {
    await openFerries();
    await keys("{Control>}u{/Control}");
    await expect.element(original).toBeVisible();
    const leftOut = [...document.querySelectorAll("article [class*=left-out]")];
    expect(leftOut.map((piece) => piece.textContent)).toContain("We use cookies. Accept all");
    const text = leftOut[0]?.firstChild;
    if (text === null || text === undefined) throw new Error("nothing is dimmed");
    window.getSelection()?.setBaseAndExtent(text, 0, text, 4);
    await keys("{Control>}u{/Control}");
    await expect.element(page.getByText("This was left out of the policy: site menus.").first()).toBeVisible();
  });

  test("goes from clause to clause with J and K", async () => {
    await openFerries();
    await keys("{Control>}u{/Control}");
    await expect.poll(marks).toContain("carries passengers");
    await keys("j");
    await expect.poll(marks).toContain("We are the company responsible");
    await keys("k");
    await expect.poll(marks).toContain("carries passengers");
  });

  test("is searched letter by letter, and the hit leads into the policy", async () => {
    await openFerries();
    await keys("{Control>}u{/Control}");
    await expect.poll(marks).toContain("carries passengers");
    await keys("{Control>}f{/Control}");
    await keys("registration plate");
    await expect.element(page.getByText("1 of 1", { exact: true }).first()).toBeVisible();
    await expect.poll(marks).toBe("registration plate");
    await keys("{Escape}{Control>}u{/Control}");
    await expect.poll(focusedName).toMatch(/^Clause 2\.2/);
  });

  test("is exported by command, and that is said", async () => {
    await openFerries();
    bench.transport.emit("command.chosen", "file.export-original");
    await expect.element(page.getByText("Saved a copy of larkspit-privacy.html").first()).toBeVisible();
    expect(bench.transport.asked.some(({ method }) => method === "original.export")).toBe(true);
  });
});

describe("what was left out", () => {
  test("is put back where it stood, marked as that, and taken out again by undo", async () => {
    await openFerries();
    bench.transport.emit("command.chosen", "view.left-out");
    await page.getByRole("button", { name: "Put back: We use cookies. Accept all" }).click();
    const back = page.getByRole("region", { name: "Put back by you" });
    await expect.element(back.getByText("We use cookies. Accept all")).toBeVisible();
    await back.getByRole("button", { name: "Show 0.1" }).click();
    await expect.poll(focusedName).toMatch(/^Clause 0\.1, put back by you/);
    await expect.element(page.getByText("2 blocks left out, 1 put back", { exact: false })).toBeVisible();
    await keys("{Control>}z{/Control}");
    await expect.element(page.getByText("3 blocks left out", { exact: false })).toBeVisible();
    expect(document.querySelectorAll("[data-restored]")).toHaveLength(0);
  });

  test("is put back block after block by Enter alone, the focus going on to the next", async () => {
    await openFerries();
    bench.transport.emit("command.chosen", "view.left-out");
    await expect.poll(() => buttonNames("Put back: ")).toHaveLength(3);
    const [first, second, third] = buttonNames("Put back: ");
    document.querySelector<HTMLElement>(`button[aria-label="${first}"]`)?.focus();
    await keys("{Enter}");
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe(second);
    await keys("{Enter}");
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe(third);
    await expect.poll(() => buttonNames("Leave out again: ")).toHaveLength(2);
  });
});

/** The names of the buttons that begin so, in the order of the page. */
function buttonNames(start: string): readonly string[] {
  const names = [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? "");
  return names.filter((name) => name.startsWith(start));
}

describe("the strip of an import", () => {
  test("stands under the page and inside the window, strips above the page or not", async () => {
    await openWithOffer("Moorhen Post");
    await expect.element(offerStrip).toBeVisible();
    bench.transport.library.importing = { kind: "surveying", done: 3, found: 40 };
    bench.transport.emit("import.changed");
    const strip = page.getByRole("region", { name: "Looking at the files" });
    await expect.element(strip).toBeVisible();
    expect(strip.element().getBoundingClientRect().bottom).toBe(800);
  });
});

describe("back and forward", () => {
  test("lead to the same words after something was put back above them", async () => {
    await openFerries();
    const sections = page.getByRole("list", { name: "Sections" });
    await sections.getByRole("button", { name: /How long we keep it/ }).click();
    await expect.poll(focusedName).toMatch(/^Clause 7\.1,/);
    await sections.getByRole("button", { name: /Children/ }).click();
    await expect.poll(focusedName).toMatch(/^Clause 10\.1,/);
    bench.transport.emit("command.chosen", "view.left-out");
    await page.getByRole("button", { name: "Put back: We use cookies. Accept all" }).click();
    await expect.element(page.getByRole("region", { name: "Put back by you" })).toBeVisible();
    await keys("{Escape}");
    bench.transport.emit("command.chosen", "go.back");
    await expect.poll(focusedName).toMatch(/^Clause 7\.1,/);
  });

  test("lead back from a click on the map", async () => {
    await openFerries();
    const map = document.querySelector("[aria-hidden][class*=map]");
    if (map === null) throw new Error("there is no map");
    const box = map.getBoundingClientRect();
    await userEvent.click(map, { position: { x: 9, y: box.height * 0.9 } });
    await expect.element(page.getByRole("button", { name: /^Back to 1\.1/ })).toBeVisible();
    await keys("{Alt>}{ArrowLeft}{/Alt}");
    await expect.poll(focusedName).toMatch(/^Clause 1\.1/);
  });

  test("lead back from the first hit of find, and count the hits after it as one step", async () => {
    await openFerries();
    await keys("{Control>}f{/Control}");
    await keys("children");
    await expect.element(page.getByRole("button", { name: /^Back to 1\.1/ })).toBeVisible();
    await keys("{Enter}{Enter}");
    await keys("{Escape}{Alt>}{ArrowLeft}{/Alt}");
    await expect.poll(focusedName).toMatch(/^Clause 1\.1/);
  });
});
