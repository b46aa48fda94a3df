import { useMemo, useRef } from "react";
import type { VersionOffer } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import type { Result } from "../../../shared/model/result.ts";
import type { Client } from "../../client/client.ts";
import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { type Undo, useUndo } from "../../ui/undo.tsx";

/** The policies that look like versions of others, and the two answers to each. Both can be undone. */
export type VersionOffers = {
  readonly offers: readonly VersionOffer[];
  readonly accept: (offer: VersionOffer) => void;
  readonly decline: (offer: VersionOffer) => void;
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
    };
  }, [client, undo]);
  return { ...answers, offers: query.kind === "ready" ? query.value : [] };
}

type Desk = { readonly client: Client; readonly undo: Undo; readonly events: OfferEvents };

async function accept(offer: VersionOffer, { client, undo, events }: Desk): Promise<void> {
  const { policy, into } = offer;
  const version = (await client.call("library.list")).find(({ id }) => id === policy)?.version;
  const done = await client.call("version.accept", { policy, into });
  if (!done.ok || version === undefined) {
    undo.say(done.ok ? "This is no longer in the library." : inWords(done.failure));
    return;
  }
  events.onAccepted(offer, version);
  undo.offer(`Added as version ${offer.nextNumber} of ${offer.intoTitle}`, async () => {
    orThrow(await client.call("version.split", { version }));
    events.onSplit(offer);
  });
}

async function decline({ policy, intoTitle }: VersionOffer, { client, undo }: Desk): Promise<void> {
  const done = await client.call("version.decline", { policy });
  if (!done.ok) {
    undo.say(inWords(done.failure));
    return;
  }
  undo.offer(`Kept apart from ${intoTitle}`, async () => orThrow(await client.call("version.reoffer", { policy })));
}

/** The undo stack says that it could not be undone; only the stack hears this. */
function orThrow(done: Result<null, LibraryFailure>): void {
  if (!done.ok) throw new Error(inWords(done.failure));
}

function inWords(failure: LibraryFailure): string {
  const { says, try: remedy } = sentenceFor(failure);
  return `${says} ${remedy}`;
}
