import type { SectionGist } from "../../model/summary.ts";
import type { Said } from "./said.ts";

/** One or two plain sentences for each section that says something. */
export function writeGists(_said: Said): readonly SectionGist[] {
  return [];
}
