import { expect, test } from "vitest";
import { organisationToName } from "./use-organisations.ts";

test("an organisation is named where the title does not say it", () => {
  expect(organisationToName("Privacy Policy", "Larkspit Ferries")).toBe("Larkspit Ferries");
  expect(organisationToName("LARKSPIT FERRIES privacy", "Larkspit Ferries")).toBe(null);
  expect(organisationToName("Privacy Policy", null)).toBe(null);
});
