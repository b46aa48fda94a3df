import { describe, expect, it } from "vitest";
import { changeNoticeRules } from "./change-notices.ts";
import { choiceRules } from "./choices.ts";
import { companyNames } from "./companies.ts";
import { cookieKindRules } from "./cookie-kinds.ts";
import { countryRules } from "./countries.ts";
import { dataTypeRules } from "./data-types.ts";
import { legalBasisRules } from "./legal-bases.ts";
import { purposeRules } from "./purposes.ts";
import { recipientRules } from "./recipients.ts";
import { rightRules } from "./rights.ts";
import { safeguardRules } from "./safeguards.ts";
import { securityMeasureRules } from "./security-measures.ts";
import { sourceRules } from "./sources.ts";
import { trackerRules } from "./trackers.ts";
import { viewerRules } from "./viewers.ts";

const lists = {
  changeNoticeRules,
  choiceRules,
  cookieKindRules,
  countryRules,
  dataTypeRules,
  legalBasisRules,
  purposeRules,
  recipientRules,
  rightRules,
  safeguardRules,
  securityMeasureRules,
  sourceRules,
  trackerRules,
  viewerRules,
};

describe.each(Object.entries(lists))("%s", (_name, rules) => {
  it("gives each rule an id of its own", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s finds its example and leaves the other alone",
    (_id, rule) => {
      expect(rule.matches.match(rule.pattern)).not.toBeNull();
      expect(rule.misses.match(rule.pattern)).toBeNull();
    },
  );
});

describe("company names", () => {
  it("are each there once, longer ones before their own beginnings", () => {
    expect(new Set(companyNames).size).toBe(companyNames.length);
    const shadowed = companyNames.filter((name, at) =>
      companyNames.slice(0, at).some((before) => name.startsWith(`${before} `)),
    );
    expect(shadowed).toEqual([]);
  });
});
