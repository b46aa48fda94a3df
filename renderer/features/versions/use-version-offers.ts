import { useMemo, useRef } from "react";
import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import type { Result } from "../../../shared/model/result.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { counted } from "../../messages/counts.ts";
import { type Undo, useUndo } from "../../ui/undo.tsx";

/** The policies that look like versions of others, and the two answers to each. Both can be undone. */
export type VersionOffers = {
  readonly offers: readonly VersionOffer[];
  readonly accept: (offer: VersionOffer) => void;
  readonly decline: (offer: VersionOffer) => void;
  /** Accepts them all as one step, undone as one. */
  readonly acceptAll: (offers: readonly VersionOffer[]) => void;
};

/** Who is told that a policy became a version of another one, and that it is one of its own again. */
export type OfferEvents = {
  readonly onAccepted: (offer: VersionOffer, version: VersionId) => void;
  readonly onSplit: (offer: VersionOffer) => void;
};

/** The offers that wait for an answer, those of earlier sessions too. */
export function useVersionOffers(events: OfferEvents): VersionOffers {
  const client = useClient();
  const undo = useUndo();
  const query = useQuery("version.offers", [], ["offers.changed"]);
  const latest = useRef(events);
  latest.current = events;
  const answers = useMemo(() => {
    const desk: Desk = {
      client,
      undo,
      events: {
        onAccepted: (...accepted) => latest.current.onAccepted(...accepted),
        onSplit: (offer) => latest.current.onSplit(offer),
      },
    };
    return {
      accept: (offer: VersionOffer) => void accept(offer, desk),
      decline: (offer: VersionOffer) => void decline(offer, desk),
      acceptAll: (offers: readonly VersionOffer[]) => void acceptAll(offers, desk),
    };
  }, [client, undo]);
  return { ...answers, offers: query.kind === "ready" ? query.value : [] };
}

type Desk = { readonly client: Client; readonly undo: Undo; readonly events: OfferEvents };

async function accept(offer: VersionOffer, desk: Desk): Promise<void> {
  const { failure, versions } = await acceptInTurn([offer], desk);
  if (failure !== null) desk.undo.say(failure);
  else offerUndo(`Added as version ${offer.nextNumber} of ${offer.intoTitle}`, versions, desk);
}

async function acceptAll(offers: readonly VersionOffer[], desk: Desk): Promise<void> {
  const { failure, versions } = await acceptInTurn(offers, desk);
  const words = `Added ${counted(versions.length, "policy", "policies")} as versions of others`;
  if (versions.length > 0) offerUndo(failure === null ? words : `${words}. ${failure}`, versions, desk);
  else if (failure !== null) desk.undo.say(failure);
}

type Accepted = { readonly offer: VersionOffer; readonly version: VersionId };

/** One after another, as each may change what the next is added to; stops at the first that can't be. */
async function acceptInTurn(
  offers: readonly VersionOffer[],
  { client, events }: Desk,
): Promise<{ readonly versions: readonly Accepted[]; readonly failure: string | null }> {
  const known = new Map((await client.call("library.list")).map(({ id, version }) => [id, version]));
  const versions: Accepted[] = [];
  for (const offer of offers) {
    const { policy, into } = offer;
    const version = known.get(policy);
    const done = await client.call("version.accept", { policy, into });
    if (!done.ok || version === undefined) return { versions, failure: inWords(done.ok ? gone : done.failure) };
    versions.push({ offer, version });
    events.onAccepted(offer, version);
  }
  return { versions, failure: null };
}

const gone: LibraryFailure = { kind: "not-found" };

function offerUndo(words: string, versions: readonly Accepted[], { client, undo, events }: Desk): void {
  const split = async () => {
    for (const { offer, version } of versions.toReversed()) {
      orThrow(await client.call("version.split", { version }));
      events.onSplit(offer);
    }
  };
  const acceptAgain = async () => {
    for (const { offer, version } of versions) {
      orThrow(await client.call("version.accept", { policy: offer.policy, into: offer.into }));
      events.onAccepted(offer, version);
    }
  };
  undo.offer(words, split, acceptAgain);
}

async function decline({ policy, intoTitle }: VersionOffer, { client, undo }: Desk): Promise<void> {
  const done = await client.call("version.decline", { policy });
  if (!done.ok) {
    undo.say(inWords(done.failure));
    return;
  }
  undo.offer(
    `Kept apart from ${intoTitle}`,
    async () => orThrow(await client.call("version.reoffer", { policy })),
    async () => orThrow(await client.call("version.decline", { policy })),
  );
}

/** The undo stack says that it could not be undone; only the stack hears this. */
function orThrow(done: Result<null, LibraryFailure>): void {
  if (!done.ok) throw new Error(inWords(done.failure));
}

function inWords(failure: LibraryFailure): string {
  const { says, try: remedy } = sentenceFor(failure);
  return `${says} ${remedy}`;
}
