import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { Store } from "../store/store-client.ts";
import type { Rereader } from "./read-again.ts";

export type PolicyOpener = {
  /** Everything about a policy's newest version; its original is read again where the index has lost its reading. */
  readonly open: (policy: PolicyId, version: VersionId | null) => Promise<Result<OpenPolicy, LibraryFailure>>;
  /** The reading of a policy's newest version, at once where it was opened lately. */
  readonly readingOf: (version: VersionId) => Promise<Reading | null>;
  /** Forgets what was opened: to be called when versions were read again. */
  readonly forget: () => void;
};

/** How many opened readings are kept at hand: the one before the reader, and a few to go back to. */
const kept = 4;

export function openPolicies(store: Pick<Store, "openPolicy" | "listPolicies">, rereader: Rereader): PolicyOpener {
  const recent = new Map<VersionId, Reading>();

  const open = async (policy: PolicyId, _version: VersionId | null): Promise<Result<OpenPolicy, LibraryFailure>> => {
    const stored = await store.openPolicy(policy);
    if (stored === null) return fail({ kind: "not-found" });
    const { id, blob, fileName } = stored.version;
    const reading = stored.reading ?? (await rereader.readAgain({ version: id, hash: blob, fileName }));
    if (reading === null) return fail({ kind: "library-unreadable" });
    remember(id, reading);
    // The card counts words and clauses, which the index had lost with the reading.
    const card = stored.reading === null ? ((await store.openPolicy(policy))?.card ?? stored.card) : stored.card;
    return succeed({ ...stored, versions: [stored.version], leftOutRestored: [], card, reading });
  };

  const remember = (version: VersionId, reading: Reading): void => {
    recent.delete(version);
    recent.set(version, reading);
    for (const oldest of [...recent.keys()].slice(0, -kept)) recent.delete(oldest);
  };

  const readingOf = async (version: VersionId): Promise<Reading | null> => {
    const atHand = recent.get(version);
    if (atHand !== undefined) return atHand;
    const card = (await store.listPolicies()).find((policy) => policy.version === version);
    const opened = card === undefined ? null : await open(card.id, version);
    return opened?.ok ? opened.value.reading : null;
  };

  return { open, readingOf, forget: () => recent.clear() };
}
