import { stat } from "node:fs/promises";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { describeFailure, failureInWords } from "./describe-failure.ts";
import type { Request } from "./read-request.ts";
import { spawnReader } from "./spawn-reader.ts";
import { complain, printLine } from "./terminal.ts";

type Work = (library: Library) => Promise<0 | 1>;

/** Opens the library asked for, making it where there is none; works with it; closes it. 1 if it can't be used. */
export async function withLibrary(request: Request, work: Work): Promise<0 | 1> {
  const storeEntry = new URL("../store/worker.ts", import.meta.url);
  const library = await openLibrary({
    dir: request.library,
    storeEntry,
    spawnReader,
    announce: () => {},
    worksUnasked: false,
  });
  try {
    const state = await library.state();
    return state.kind === "unusable" ? await refuse(request, state.failure) : await work(library);
  } finally {
    await library.close();
  }
}

/** The same, for what only looks: a folder that is not there is a mistake, and is not made. */
export async function withExistingLibrary(request: Request, work: Work): Promise<0 | 1> {
  const isThere = await stat(request.library).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere ? withLibrary(request, work) : refuse(request, { kind: "library-unreadable" });
}

/** Says why the library did not do what was asked. */
export async function refuse({ json }: Request, failure: LibraryFailure): Promise<1> {
  if (json) await printLine(JSON.stringify({ ok: false, error: describeFailure(failure) }));
  else complain(failureInWords(failure));
  return 1;
}
