import type { Library } from "../library/library.ts";
import { type ExportedPolicy, exportedAs } from "./export-formats.ts";
import type { Request } from "./read-request.ts";
import { printLine } from "./terminal.ts";
import { withExistingLibrary } from "./with-library.ts";

/** Writes out the reader's bookmarks and notes, policy by policy in the order of the library. */
export function exportAnnotations(request: Request): Promise<0 | 1> {
  return withExistingLibrary(request, async (library) => {
    const text = exportedAs(request.format, await annotatedPolicies(library));
    if (text !== "") await printLine(text);
    return 0;
  });
}

async function annotatedPolicies(library: Library): Promise<readonly ExportedPolicy[]> {
  const byPolicy = Map.groupBy(await library.listAnnotations(null), ({ policy }) => policy);
  const policies = await library.list();
  return policies.flatMap((card) => {
    const annotations = byPolicy.get(card.id);
    return annotations === undefined ? [] : [{ card, annotations }];
  });
}
