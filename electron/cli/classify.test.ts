import { expect, test } from "vitest";
import { runCli } from "./run-cli.test-support.ts";

test("classify hears the heading and the lead-in that come with a text", async () => {
  const asked = [
    { text: "Order forms: seven years" },
    { text: "Order forms: seven years", heading: "How long we keep your data" },
    { text: "Tidewater Bank", leadIn: "We share your details with the following third parties:" },
    { text: "Tidewater Bank", heading: 7, leadIn: null },
  ];
  const { code, lines } = await runCli(["classify"], asked.map((line) => JSON.stringify(line)).join("\n"));
  expect(code).toBe(0);
  const [bare, headed, introduced, odd] = lines();
  expect(scoreIn(headed, "data-retention")).toBeGreaterThan(scoreIn(bare, "data-retention"));
  expect(scoreIn(introduced, "third-party-sharing")).toBeGreaterThan(scoreIn(odd, "third-party-sharing"));
});

function scoreIn(answer: unknown, practice: string): number {
  const scores: unknown = Object(answer)["scores"];
  return Number(Object(scores)[practice]);
}
