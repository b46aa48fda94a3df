import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { Store } from "../store/store-client.ts";
import type { StoredPolicy } from "../store/store-contract.ts";
import type { Rereader } from "./read-again.ts";

export type PolicyOpener = {
  /** Everything about one version of a policy, or its newest; read whole first where it was not yet, or the index has lost it. */
  readonly open: (policy: PolicyId, version: VersionId | null) => Promise<Result<OpenPolicy, LibraryFailure>>;
  /** The reading of a version, at once where it was opened lately. */
  readonly readingOf: (version: VersionId) => Promise<Reading | null>;
  /** Forgets what was opened of a version: to be called when it was read again. */
  readonly forget: (version: VersionId) => void;
};

/** How many opened readings are kept at hand: the one before the reader, and a few to go back to. */
const kept = 4;

type OpenerStore = Pick<Store, "openPolicy" | "findFile" | "findReading">;

export function openPolicies(store: OpenerStore, rereader: Rereader): PolicyOpener {
  const recent = new Map<VersionId, Reading>();

  const open = async (policy: PolicyId, version: VersionId | null): Promise<Result<OpenPolicy, LibraryFailure>> => {
    const stored = await store.openPolicy(policy, version);
    if (stored === null) return fail({ kind: "not-found" });
    const reading = stored.reading ?? (await readNow(stored));
    if (reading === null) return fail({ kind: "library-unreadable" });
    remember(stored.version.id, reading);
    // What was read now may tell other counts, dates and places than what was known of it.
    const { putBack, ...rest } =
      stored.reading === null ? ((await store.openPolicy(policy, version)) ?? stored) : stored;
    return succeed({ ...rest, leftOutRestored: putBack, reading });
  };

  // Somebody waits for it.
  const readNow = ({ version, putBack }: StoredPolicy): Promise<Reading | null> =>
    rereader.readAgain({ version: version.id, hash: version.blob, fileName: version.fileName, putBack }, "next");

  const remember = (version: VersionId, reading: Reading): void => {
    recent.delete(version);
    recent.set(version, reading);
    for (const oldest of [...recent.keys()].slice(0, -kept)) recent.delete(oldest);
  };

  const readingOf = async (version: VersionId): Promise<Reading | null> => {
    const atHand = recent.get(version) ?? (await store.findReading(version));
    if (atHand !== null) {
      remember(version, atHand);
      return atHand;
    }
    const file = await store.findFile(version);
    return file === null ? null : rereader.readAgain(file, "next");
  };

  return { open, readingOf, forget: (version) => void recent.delete(version) };
}
