import { expect, test } from "vitest";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import { citeClause } from "./cite-clause.ts";

type Named = { readonly title: string; readonly organisation: string | null };

function policy({ title, organisation }: Named, dates: { updated: string | null; effective: string | null }) {
  return { reading: { metadata: { title, organisation } }, version: { number: 2, ...dates } } as Pick<
    OpenPolicy,
    "reading" | "version"
  >;
}

const dated = { updated: "2026-03-03", effective: "2026-04-01" };

test("a citation tells title, version, date and clause", () => {
  const open = policy({ title: "Marlpost Privacy Policy", organisation: "Marlpost" }, dated);
  expect(citeClause(open, "4.2", "We do not sell it. ")).toBe(
    "“We do not sell it.”\nMarlpost Privacy Policy, version 2, updated 3 March 2026, clause 4.2",
  );
});

test("an organisation that the title does not name comes first", () => {
  const open = policy({ title: "Privacy Policy", organisation: "Marlpost" }, dated);
  expect(citeClause(open, "1", "We.")).toContain("\nMarlpost, Privacy Policy, version 2");
});

test("without a date of change, the date it applies from is told; without either, none", () => {
  const named = { title: "Privacy Policy", organisation: null };
  expect(citeClause(policy(named, { updated: null, effective: "2026-04" }), "1", "We.")).toContain(
    "version 2, applies from April 2026, clause 1",
  );
  expect(citeClause(policy(named, { updated: null, effective: null }), "1", "We.")).toContain("version 2, clause 1");
});
