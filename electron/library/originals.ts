import type { OriginalText } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { VersionId } from "../../shared/model/ids.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { ReadingPool } from "../reading/reading-pool.ts";
import type { Store } from "../store/store-client.ts";
import type { LeftOutChange, Original } from "./library.ts";
import type { PolicyOpener } from "./open-policies.ts";
import type { Rereader } from "./read-again.ts";

/** What can be done with the file that a version came from. */
export type Originals = {
  readonly bytes: (version: VersionId) => Promise<Result<Original, LibraryFailure>>;
  readonly text: (version: VersionId) => Promise<Result<OriginalText, LibraryFailure>>;
  readonly restoreLeftOut: (change: LeftOutChange) => Promise<Result<null, LibraryFailure>>;
};

type Parts = {
  readonly store: Pick<Store, "findFile" | "readBlob" | "putBack">;
  readonly pool: Pick<ReadingPool, "decode">;
  readonly rereader: Pick<Rereader, "readAgain">;
  readonly policies: Pick<PolicyOpener, "readingOf">;
};

export function originals({ store, pool, rereader, policies }: Parts): Originals {
  const bytes = async (version: VersionId): Promise<Result<Original, LibraryFailure>> => {
    const file = await store.findFile(version);
    if (file === null) return fail({ kind: "not-found" });
    const original = await store.readBlob(file.hash);
    return original === null
      ? fail({ kind: "library-unreadable" })
      : succeed({ fileName: file.fileName, bytes: original });
  };

  return {
    bytes,
    text: async (version) => {
      const [original, reading] = await Promise.all([bytes(version), policies.readingOf(version)]);
      if (!original.ok) return original;
      const decoded = await pool.decode(original.value);
      // It was read once: what can't be decoded now was damaged, or its reader was stopped.
      if (!decoded.ok || reading === null) return fail({ kind: "library-unreadable" });
      return succeed({ ...decoded.value, format: reading.format });
    },
    restoreLeftOut: async (change) => {
      const changed = await store.putBack(change);
      const file = changed.ok ? await store.findFile(change.version) : null;
      if (!changed.ok || file === null) return changed;
      if ((await rereader.readAgain(file, "next")) !== null) return changed;
      // Nothing can be read with it: as it was before.
      await store.putBack({ ...change, restored: !change.restored });
      return fail({ kind: "library-unreadable" });
    },
  };
}
