import type { FileFailure } from "../../model/failure.ts";
import type { Report } from "../../model/note.ts";
import { fail, type Result, succeed } from "../../model/result.ts";
import type { Decoded, PolicySource } from "../source.ts";

/** Turns a file's bytes into the text that every source offset counts in. */
export function decode(source: PolicySource, _report: Report): Result<Decoded, FileFailure> {
  if (source.bytes.length === 0) return fail({ kind: "empty" });
  const text = new TextDecoder("utf-8").decode(source.bytes).replace(/\r\n?/g, "\n");
  return succeed({ text, encoding: "utf-8", repairs: [] });
}
