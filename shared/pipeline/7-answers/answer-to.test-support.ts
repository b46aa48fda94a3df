import type { Answer } from "../../model/answer.ts";
import { readPolicy } from "../read-policy.ts";

/** A policy that says little: it collects a name and an address, and answers few questions. */
export const frame = `# Privacy Policy

This privacy policy tells what Acorn Lamps collects from people who use its lamps, how it uses that personal information
and with whom it is shared. Please read it before you use our website or our services.

## What we collect

We collect your name and your email address when you register. We use this personal information to run the service, to
answer your questions and to improve our lamps.
`;

/** What a policy with these words, in a section of their own, answers to a question. */
export async function answerTo(question: string, words: string, title = "More"): Promise<Answer> {
  const bytes = new TextEncoder().encode(`${frame}\n## ${title}\n\n${words}\n`);
  const result = await readPolicy({ bytes, fileName: "policy.md" });
  const found = result.ok ? result.value.answers.find((answer) => answer.question === question) : undefined;
  if (found === undefined) throw new Error(`no answer to ${question}`);
  return found;
}
