import type { Library } from "../library/library.ts";
import type { CheckReport } from "../store/store-contract.ts";
import type { Request } from "./read-request.ts";
import { printable, printLine } from "./terminal.ts";
import { refuse, withExistingLibrary } from "./with-library.ts";

/** Checks originals against their hashes, the index against the documents, and every annotation. 1 if anything is amiss. */
export function check(request: Request): Promise<0 | 1> {
  return withExistingLibrary(request, (library) => checkIn(library, request));
}

async function checkIn(library: Library, request: Request): Promise<0 | 1> {
  await library.settled("listed");
  const checked = await library.check();
  if (!checked.ok) return refuse(request, checked.failure);
  // An index that had to be thrown away is whole again when this ends.
  await library.settled("listed");
  await printLine(request.json ? JSON.stringify(checked.value) : inWords(checked.value));
  return checked.value.ok ? 0 : 1;
}

function inWords({ ok, policies, originals, annotations, index, snapshots, keptAside }: CheckReport): string {
  return [
    ok ? "All is well." : "Something is missing or damaged.",
    `Policies:    ${policies}`,
    `Originals:   ${originals.total}, ${originals.missing.length} missing, ${originals.damaged.length} damaged`,
    ...[...originals.missing, ...originals.damaged].map((hash) => `             ${hash}`),
    `Annotations: ${annotations.total}, ${annotations.trashed} in the trash, ${annotations.restored} restored, ${annotations.lost} lost`,
    `Index:       ${index.readings} readings, ${index.missing.length} missing${index.rebuilt ? ", rebuilt" : ""}`,
    `Snapshots:   ${snapshots.good} good, ${snapshots.damaged.length} damaged`,
    ...keptAside.map((name) => `Kept aside:  ${printable(name)}`),
  ].join("\n");
}
