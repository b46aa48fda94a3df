import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { PolicyId, VersionId } from "../../../shared/model/ids.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { sourceSpan } from "../../../shared/model/span.ts";
import { makeSource } from "./make-source.ts";
import { cardOf, type MemoryLibrary, type Shelved, type ShelvedVersion, versionBy } from "./memory-library.ts";
import type { Emit, Part } from "./memory-part.ts";

/** What is asked of versions and of originals, over a library in memory. */
export function versionHandlers(library: MemoryLibrary, emit: Emit): Part<"version" | "leftOut" | "original"> {
  const settle = (done: boolean): Result<null, LibraryFailure> => {
    if (!done) return fail({ kind: "not-found" });
    emit("offers.changed");
    emit("library.changed");
    return succeed(null);
  };
  return {
    "version.offers": () => library.offers,
    "version.accept": ({ policy, into }) => settle(mergeInto(library, policy, into)),
    "version.decline": ({ policy }) => settle(takeOffer(library, policy) !== undefined),
    "version.reoffer": ({ policy }) => settle(offerAgain(library, policy)),
    "version.split": ({ version }) => settle(splitOff(library, version)),
    "leftOut.restore": ({ version, start, end, restored }) => {
      const others = (library.restored.get(version) ?? []).filter((span) => span.start !== start);
      library.restored.set(version, restored ? [...others, sourceSpan(start, end)] : others);
      return settle(true);
    },
    "original.text": ({ version }) => {
      const found = versionBy(library, version);
      if (found === undefined) return fail({ kind: "not-found" });
      return succeed({ text: makeSource(found.source).text, encoding: "utf-8", format: "html" });
    },
    "original.export": () => "saved",
  };
}

/** Puts a policy's only version on another policy as the newest of it. */
function mergeInto(library: MemoryLibrary, policy: PolicyId, into: PolicyId): boolean {
  const [from, to] = [library.policies.get(policy), library.policies.get(into)];
  if (from === undefined || to === undefined) return false;
  const [{ version, source }] = from.versions;
  const number = to.versions.length + 1;
  const moved: ShelvedVersion = { source, version: { ...version, policy: into, number } };
  library.policies.set(into, { ...to, versions: [moved, ...to.versions] });
  library.policies.delete(policy);
  takeOffer(library, policy);
  return true;
}

/** Makes a version the policy again that it was imported as, and offers it again. */
function splitOff(library: MemoryLibrary, id: VersionId): boolean {
  const found = versionBy(library, id);
  const home = found && library.policies.get(found.version.policy);
  const offer = library.pastOffers.find(
    ({ into, fileName }) => into === home?.id && fileName === found?.version.fileName,
  );
  const [newest, ...rest] = home?.versions.filter(({ version }) => version.id !== id) ?? [];
  if (found === undefined || home === undefined || offer === undefined || newest === undefined) return false;
  library.policies.set(home.id, { ...home, versions: [newest, ...rest] });
  const version = { ...found.version, policy: offer.policy, number: 1 };
  library.policies.set(offer.policy, { id: offer.policy, versions: [{ ...found, version }] });
  return offerAgain(library, offer.policy);
}

function takeOffer(library: MemoryLibrary, policy: PolicyId): VersionOffer | undefined {
  const offer = library.offers.find((each) => each.policy === policy);
  library.offers = library.offers.filter((each) => each !== offer);
  if (offer !== undefined) library.pastOffers.push(offer);
  return offer;
}

function offerAgain(library: MemoryLibrary, policy: PolicyId): boolean {
  const offer = library.pastOffers.find((each) => each.policy === policy);
  if (offer !== undefined) library.offers = [...library.offers, offer];
  return offer !== undefined;
}

/** Offers a policy on the shelf as a version of another, as an import does. For tests and for trying the window alone. */
export function offerVersion(library: MemoryLibrary, shelved: Shelved, into: Shelved): VersionOffer {
  const { id, title, fileName } = cardOf(library, shelved);
  const known = cardOf(library, into);
  const offer: VersionOffer = {
    policy: id,
    title,
    fileName,
    into: into.id,
    intoTitle: known.title,
    intoImported: known.imported,
    nextNumber: known.versions + 1,
    known: known.versions,
    sameText: false,
  };
  library.offers = [...library.offers, offer];
  return offer;
}
