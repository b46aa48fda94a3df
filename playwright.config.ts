import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] !== undefined,
  retries: process.env["CI"] === undefined ? 0 : 1,
  workers: 1, // each journey is an app of its own, with a browser in it
  reporter: [["list"]],
});
