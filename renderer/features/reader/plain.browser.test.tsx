import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openBench, type ReaderBench } from "./reader-bench.test-support.tsx";

let bench: ReaderBench;

beforeEach(async () => {
  bench = await openBench();
  await expect.element(page.getByRole("article")).toBeVisible();
});

afterEach(() => bench.close());

const gists = () => [...document.querySelectorAll("[data-gist]")];
const plain = page.getByRole("button", { name: "Plain", exact: true });

function elementOf(number: string): HTMLElement {
  const id = bench.open.reading.clauses.find((each) => each.number === number)?.id;
  const element = document.getElementById(`passage-${id}`);
  if (element === null) throw new Error(`clause ${number} is not on the page`);
  return element;
}

async function showPlain(): Promise<void> {
  bench.desk.run("view.plain");
  await expect.poll(() => gists().length).toBe(bench.open.reading.gists.length);
}

test("its switch shows each section's sentences above the section's own words, and is kept", async () => {
  expect(gists()).toEqual([]);
  await plain.click();
  await expect.element(plain).toHaveAttribute("aria-pressed", "true");
  expect(bench.transport.library.settings.plain).toBe(true);
  const [gist] = bench.open.reading.gists;
  const shown = gists()[0];
  for (const { text } of gist?.sentences ?? []) expect(shown?.textContent).toContain(text.slice(0, 20));
  expect(shown?.previousElementSibling?.textContent).toContain("What we collect");
  expect(shown?.nextElementSibling).toBe(elementOf("2.1"));
});

test("a citation in it goes to its words, as one in the summary does", async () => {
  await showPlain();
  await page.getByRole("note").first().getByRole("button", { name: "Go to clause 2.1" }).click();
  const clause = bench.open.reading.clauses.find(({ number }) => number === "2.1")?.id;
  expect(bench.waysAsked.filter(({ way }) => way === "go")).toEqual([{ way: "go", input: [clause, null, "citation"] }]);
});

test("find counts the policy's words only", async () => {
  await showPlain();
  expect(gists()[0]?.textContent).toContain("number plates");
  bench.desk.run("edit.find");
  await expect.element(page.getByRole("searchbox", { name: "Find in this policy" })).toHaveFocus();
  await userEvent.keyboard("number plates");
  await expect.element(page.getByText("Not found").first()).toBeVisible();
});

test("J goes from clause to clause and over our sentences", async () => {
  await showPlain();
  elementOf("1.3").focus();
  await userEvent.keyboard("j");
  expect(document.activeElement).toBe(elementOf("2.1"));
});

test("Tab reaches the chips of the section that is being read, and no others", async () => {
  await showPlain();
  elementOf("4.1").focus();
  const reached = () => gists().map((gist) => gist.querySelectorAll("button:not([tabindex='-1'])").length > 0);
  await expect.poll(reached).toEqual([false, true, false]);
});

test("the place stays where it is as it is switched on and off", async () => {
  const pane = document.querySelector("article")?.parentElement;
  if (!pane) throw new Error("no pane");
  elementOf("7.2").scrollIntoView({ block: "start" });
  const topOf = () => elementOf("7.2").getBoundingClientRect().top - pane.getBoundingClientRect().top;
  await expect.poll(() => bench.transport.library.places.size, { timeout: 3_000 }).toBe(1);
  const before = topOf();
  await showPlain();
  expect(Math.abs(topOf() - before)).toBeLessThan(12);
  bench.desk.run("view.plain");
  await expect.poll(() => gists().length).toBe(0);
  expect(Math.abs(topOf() - before)).toBeLessThan(12);
});
