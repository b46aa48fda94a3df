import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./build/find-chromium.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["shared/**/*.test.ts", "electron/**/*.test.ts", "build/**/*.test.ts", "renderer/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
          // Tests that kill, stall or race whole processes share two cores with the browser's; a second failure is one.
          retry: process.env["CI"] === undefined ? 0 : 1,
        },
      },
      {
        plugins: [react()],
        test: {
          name: "browser",
          include: ["renderer/**/*.browser.test.tsx"],
          // A real browser that shares two cores with every other test can miss a frame; a second failure is one.
          retry: process.env["CI"] === undefined ? 0 : 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? "",
                args: [
                  "--no-sandbox",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                ],
              },
            }),
          },
        },
      },
    ],
  },
});
