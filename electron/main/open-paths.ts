import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ImportOutcome } from "../../shared/ipc/answers.ts";
import type { PolicyId } from "../../shared/model/ids.ts";
import type { Library } from "../library/library.ts";

type OpenPathsParts = {
  readonly library: () => Promise<Pick<Library, "previewImport">>;
  /** The first policy that came is in the library and should be shown. */
  readonly show: (policy: PolicyId) => void;
  readonly remember: (paths: readonly string[]) => void;
};

/** Files and folders named by the person outside the window: command line, a second start, dock, "open with", recent files. */
export function createOpenPaths(parts: OpenPathsParts): (paths: readonly string[]) => Promise<void> {
  return async (paths) => {
    if (paths.length === 0) return;
    let shown = false;
    const showFirst = (outcome: ImportOutcome) => {
      if (shown || outcome.kind === "failed") return;
      shown = true;
      parts.show(outcome.policy);
    };
    parts.remember(paths);
    const library = await parts.library();
    await library.previewImport(
      paths.map((path) => ({ kind: "path", path })),
      showFirst,
    ).finished;
  };
}

/**
 * Goes in: a command line, the folder it was given in, and how many words at its start are the program itself. Comes out:
 * the paths in it, absolute. Switches are left out; after `--` nothing is a switch; `file:` addresses are paths (Linux).
 */
export function pathsFromCommandLine(argv: readonly string[], cwd: string, programWords: number): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const words = [...argv.slice(0, end).filter(isNoSwitch), ...argv.slice(end + 1)];
  return words.slice(programWords).flatMap((word) => pathOf(word, cwd)); // switches may stand among the program's own words
}

function isNoSwitch(word: string): boolean {
  return word !== "" && !word.startsWith("-");
}

function pathOf(word: string, cwd: string): readonly string[] {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return [resolve(cwd, word)];
  try {
    return [fileURLToPath(word)];
  } catch {
    return []; // another scheme, or a file on another computer
  }
}
