import type { ImportSurvey } from "../../shared/ipc/answers.ts";
import { readerVersion } from "../../shared/pipeline/reader-version.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import { fileNameOf, identify } from "./import-policy.ts";
import type { IncomingFile } from "./library.ts";
import { type FoundFile, filesIn } from "./walk-files.ts";

type SurveyStore = Pick<Store, "findBlob" | "surveyDocument" | "surveyStaged">;

export type SurveyParts = {
  readonly store: SurveyStore;
  readonly pool: Pick<ReadingPool, "readPlainly">;
  /** How many files are in hand at once. */
  readonly width: number;
  readonly onChange: () => void;
};

/** Files that are being looked at. */
export type Survey = {
  readonly files: readonly FoundFile[];
  readonly done: () => number;
  readonly counts: () => ImportSurvey;
  readonly cancel: () => void;
  readonly isCancelled: () => boolean;
  /** Resolves when all were looked at, or no further one will be. Never rejects. */
  readonly finished: Promise<void>;
};

type Finding = Exclude<keyof ImportSurvey, "found">;

/** Looks at files and says what each would be in the library. Saves nothing there, but keeps their documents. */
export function surveyFiles(incoming: readonly IncomingFile[], parts: SurveyParts): Survey {
  const files: FoundFile[] = [];
  const counts: Record<Finding, number> = { fresh: 0, newer: 0, duplicates: 0, unreadable: 0 };
  const seen = new Set<string>();
  let cancelled = false;

  const look = async (file: FoundFile): Promise<void> => {
    // The store may be gone; what it could not say of a file, importing will.
    const finding = await findingOf(file, seen, parts).catch((): Finding => "unreadable");
    counts[finding] += 1;
    parts.onChange();
  };
  const all = async (): Promise<void> => {
    const inHand = new Set<Promise<void>>();
    for await (const file of filesIn(incoming)) {
      if (cancelled) break;
      files.push(file);
      const looking: Promise<void> = look(file).finally(() => inHand.delete(looking));
      inHand.add(looking);
      if (inHand.size >= parts.width) await Promise.race(inHand);
    }
    await Promise.all(inHand);
  };

  return {
    files,
    done: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts: () => ({ ...counts, found: files.length }),
    cancel: () => {
      cancelled = true;
    },
    isCancelled: () => cancelled,
    finished: all(),
  };
}

async function findingOf(file: FoundFile, seen: Set<string>, { store, pool }: SurveyParts): Promise<Finding> {
  const identified = await identify(file, store);
  if (!identified.ok) return "unreadable";
  const { bytes, hash, known } = identified.value;
  if (seen.has(hash) || (known !== null && !known.trashed)) return "duplicates";
  seen.add(hash);
  const before = await store.surveyStaged(hash, readerVersion);
  if (before !== null) return before;
  const read = await pool.readPlainly({ fileName: fileNameOf(file), bytes });
  return read.ok ? store.surveyDocument(hash, read.value) : "unreadable";
}
