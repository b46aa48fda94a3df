import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { VersionLink } from "../../../shared/model/reading.ts";
import { openBench, type ReaderBench } from "./reader-bench.test-support.tsx";

const archive = "https://harbour.example/privacy/archive";
const otherVersions: readonly VersionLink[] = [
  { text: "Earlier versions", href: archive },
  { text: "Version of 2019", href: "/privacy/2019" },
];

let bench: ReaderBench;

beforeEach(async () => {
  bench = await openBench(withLinks(otherVersions));
  await expect.element(page.getByRole("article")).toBeVisible();
});

afterEach(() => bench.close());

function withLinks(links: readonly VersionLink[]): (open: OpenPolicy) => OpenPolicy {
  return (open) => {
    const metadata = { ...open.reading.metadata, otherVersions: links };
    return { ...open, reading: { ...open.reading, metadata } };
  };
}

function askedOf(wanted: string): readonly unknown[] {
  return bench.transport.asked.filter(({ method }) => method === wanted).map(({ input }) => input);
}

const group = () => page.getByRole("group", { name: /^On the web/ });

test("the versions a policy links to stand under those of the library, each with its whole address", async () => {
  await page.getByRole("button", { name: "Version 1 of 1" }).click();
  await expect.element(group()).toBeVisible();
  const entries = group().getByRole("menuitem").elements();
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    `Earlier versions${archive}`,
    "Version of 2019Copy the address: /privacy/2019",
  ]);
});

test("by keyboard: one that may be opened is given to main, which asks; nothing is copied", async () => {
  bench.desk.run("policy.versions");
  await expect.poll(() => document.activeElement?.textContent).toContain("Version 1");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.poll(() => askedOf("link.open")).toEqual([{ url: archive }]);
  expect(askedOf("text.copy")).toEqual([]);
});

test("half an address is copied, as nothing can open it, and the toast says so", async () => {
  await page.getByRole("button", { name: "Version 1 of 1" }).click();
  await group()
    .getByRole("menuitem", { name: /^Version of 2019/ })
    .click();
  await expect.poll(() => askedOf("text.copy")).toEqual([{ text: "/privacy/2019" }]);
  expect(askedOf("link.open")).toEqual([]);
  await expect.element(page.getByText("Copied the address").first()).toBeVisible();
});

test("a policy without such links has no empty group", async () => {
  bench.close();
  bench = await openBench();
  await page.getByRole("button", { name: "Version 1 of 1" }).click();
  await expect.element(page.getByRole("menuitem", { name: "Show the original" })).toBeVisible();
  expect(group().elements()).toEqual([]);
});
