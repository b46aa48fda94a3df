import type { Library } from "../library/library.ts";
import { writers } from "./export-formats.ts";
import { exportedPolicies } from "./exported-policy.ts";
import type { Request } from "./read-request.ts";
import { complain, print } from "./terminal.ts";
import { withExistingLibrary } from "./with-library.ts";

/** Writes out the reader's bookmarks, notes and answers with what was read, policy by policy in the order of the library. */
export function exportLibrary(request: Request): Promise<0 | 1> {
  return withExistingLibrary(request, async (library) => {
    await readWhole(library);
    const { start, between, end, none, write } = writers[request.format];
    let isFirst = true;
    for await (const policy of exportedPolicies(library)) {
      await print((isFirst ? start : between) + write(policy));
      isFirst = false;
    }
    await print(isFirst ? none : end);
    return 0;
  });
}

/** What is only listed has no answers yet. */
async function readWhole(library: Library): Promise<void> {
  const state = await library.state();
  const waiting = state.kind === "unusable" ? 0 : state.toUnderstand;
  if (waiting > 0) complain(`Reading ${waiting} of them first, for their answers.`);
  await library.settled("understood");
}
