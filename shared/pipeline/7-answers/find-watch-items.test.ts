import { describe, expect, test } from "vitest";
import type { WatchItem } from "../../model/watch-item.ts";
import { readPolicy } from "../read-policy.ts";

const frame = `# Privacy Policy

This privacy policy tells what Acorn Lamps collects from people who use its lamps, how it uses that personal information
and with whom it is shared. Please read it before you use our website or our services.

## What we collect

We collect your name and your email address when you register. We use this personal information to run the service, to
answer your questions and to improve our lamps. Write to privacy@acorn-lamps.example with any questions about it.
`;

async function watch(words: string): Promise<readonly WatchItem[]> {
  const bytes = new TextEncoder().encode(`${frame}\n## More\n\n${words}\n`);
  const result = await readPolicy({ bytes, fileName: "policy.md" });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value.watch;
}

async function item(kind: WatchItem["kind"], words: string): Promise<WatchItem | undefined> {
  return (await watch(words)).find((each) => each.kind === kind);
}

describe("things to watch for", () => {
  test.each([
    ["sale", "We may sell your email address to our partners."],
    ["ad-sharing", "We share your email address with advertising partners."],
    ["long-retention", "We keep invoices for ten years."],
    ["change-without-notice", "We may change this policy at any time without notice."],
    ["arbitration", "You agree that any dispute is settled by binding arbitration."],
    ["location", "We collect your precise location while a lamp is on."],
    ["biometric", "We use facial recognition to check who you are."],
    [
      "children",
      "Our school lamps collect the first name and age of children, and the service will store data about pupils.",
    ],
    ["ai-training", "We use your messages to train our machine learning models."],
  ] as const)("find %s, with its words", async (kind, words) => {
    const found = await item(kind, words);
    expect(found?.evidence.length).toBeGreaterThan(0);
    expect(found?.lookedFor).toEqual([]);
  });

  test.each([
    ["sale", "We do not sell your personal information."],
    ["long-retention", "We keep invoices for two years."],
    ["biometric", "We do not collect biometric data."],
    ["children", "We do not knowingly collect data from children."],
    ["weak-contact", "Our lamps are made of brass."],
  ] as const)("say nothing of %s where there is no cause", async (kind, words) => {
    expect(await item(kind, words)).toBeUndefined();
  });

  test("tell a silence with what was looked for", async () => {
    const found = await item("no-retention-limit", "Our lamps are made of brass.");
    expect(found?.evidence).toEqual([]);
    expect(found?.lookedFor).toContain("how long");
  });
});
