import { createInterface } from "node:readline";
import { classifyText, type LooseText } from "../../shared/pipeline/5-clauses/practices/classify-text.ts";
import { complain, printLine } from "./terminal.ts";

/**
 * Says what each text on standard input is about, a JSON line for a JSON line. Beside its `text` a line may hold the
 * `heading` above it and the `leadIn` that introduces it. 1 if a line was none.
 */
export async function classify(): Promise<0 | 1> {
  let failed = false;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const text = textIn(line);
    failed ||= text === null;
    if (text === null) complain(`Line ${number} is not {"text": "…"}.`);
    // A line that can't be classified keeps its place, so that the answers still match the questions.
    await printLine(JSON.stringify(text === null ? { practices: [], scores: {} } : classifyText(text)));
  }
  return failed ? 1 : 0;
}

function textIn(line: string): LooseText | null {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || !("text" in parsed)) return null;
    if (typeof parsed.text !== "string") return null;
    const heading = "heading" in parsed && typeof parsed.heading === "string" ? parsed.heading : "";
    const leadIn = "leadIn" in parsed && typeof parsed.leadIn === "string" ? parsed.leadIn : "";
    return { text: parsed.text, heading, leadIn };
  } catch {
    return null;
  }
}
