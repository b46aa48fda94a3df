import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../../shared/model/ids.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import type { WritableDb } from "../database.ts";
import { insertOffer, insertPolicy, type VersionRow } from "../library-content.ts";
import type { LibraryFiles } from "../library-files.ts";
import { nextChange } from "../queries/meta.ts";
import {
  findOffer,
  findVersionRow,
  listOpenOffers,
  placeAmong,
  redirectOffers,
  sequenceOf,
  setOfferState,
  shelveVersions,
  versionsInOrder,
} from "../queries/offers.ts";
import { hasPolicy } from "../queries/policies.ts";
import { setPutBack } from "../queries/put-back.ts";
import type { StoreMethods } from "../store-contract.ts";

type VersionMethods = Pick<
  StoreMethods,
  "listOffers" | "acceptOffer" | "declineOffer" | "reoffer" | "splitVersion" | "putBack"
>;

/** Which versions belong to one policy, and what was put back in them: the reader's word on what reading found. */
export function versionMethods(files: LibraryFiles): VersionMethods {
  return {
    listOffers: () => files.read(listOpenOffers),
    acceptOffer: (policy, into) => shelving(files, (db) => accept(db, policy, into)),
    declineOffer: (policy) => changing(files, (db) => answerOffers(db, policy, "declined")),
    reoffer: (policy) => changing(files, (db) => answerOffers(db, policy, "open")),
    splitVersion: (version) => shelving(files, (db) => split(db, version)),
    putBack: ({ version, start, end, restored }) =>
      changing(files, (db) => {
        if (findVersionRow(db, version) === null) return false;
        setPutBack(db, { version, start, end }, restored);
        return true;
      }),
  };
}

type Changed = Result<null, LibraryFailure>;

/** A change that may find nothing to change. */
function changing(files: LibraryFiles, change: (db: WritableDb) => boolean): Changed {
  const changed = files.change((db) => {
    const found = change(db);
    if (found) nextChange(db);
    return found;
  });
  if (!changed.ok) return changed;
  return changed.value ? succeed(null) : fail({ kind: "not-found" });
}

/** One that moves versions: the index repeats whose they are, and only the newest are found. */
function shelving(files: LibraryFiles, change: (db: WritableDb) => boolean): Changed {
  const changed = changing(files, change);
  if (changed.ok) files.showReadings();
  return changed;
}

/** All versions of a policy become another's, each at the place its date gives it. */
function accept(db: WritableDb, policy: PolicyId, into: PolicyId): boolean {
  if (policy === into || !hasPolicy(db, policy) || !hasPolicy(db, into)) return false;
  const sequence = sequenceOf(db, policy);
  for (const version of versionsInOrder(db, policy)) {
    place(db, into, version);
    const offered = findOffer(db, version.id);
    // A version that came with another policy before goes back to where it came from, when it is split off.
    if (offered === null)
      insertOffer(db, { version: version.id, policy, sequence, into, sameText: false, state: "accepted" });
    else setOfferState(db, version.id, "accepted");
  }
  redirectOffers(db, policy, into);
  db.run("DELETE FROM policies WHERE id = ?", policy);
  return true;
}

function place(db: WritableDb, policy: PolicyId | string, version: VersionRow): void {
  const others = versionsInOrder(db, policy);
  shelveVersions(db, policy, others.toSpliced(placeAmong(others, version), 0, version));
}

/** Comes out: whether there was an offer of this policy that was not accepted. */
function answerOffers(db: WritableDb, policy: PolicyId, state: "open" | "declined"): boolean {
  const offers = versionsInOrder(db, policy)
    .map(({ id }) => findOffer(db, id))
    .filter((offer) => offer !== null && offer.state !== "accepted");
  for (const offer of offers) if (offer !== null) setOfferState(db, offer.version, state);
  return offers.length > 0;
}

function split(db: WritableDb, version: VersionId): boolean {
  const offer = findOffer(db, version);
  const row = findVersionRow(db, version);
  if (offer?.state !== "accepted" || row === null) return false;
  const rest = versionsInOrder(db, row.policy).filter(({ id }) => id !== version);
  if (rest.length === 0) return false;
  if (!hasPolicy(db, offer.policy)) insertPolicy(db, { id: offer.policy, sequence: offer.sequence, removed: null });
  place(db, offer.policy, row);
  shelveVersions(db, row.policy, rest);
  setOfferState(db, version, "open");
  return true;
}
