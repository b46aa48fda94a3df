import type { VersionOffer } from "../../shared/ipc/answers.ts";
import { useCommand } from "../client/commands.tsx";
import type { OfferEvents, VersionOffers } from "../features/versions/use-version-offers.ts";
import { useUndo } from "../ui/undo.tsx";
import type { Navigation } from "./use-navigation.ts";
import { isOfPolicy } from "./view.ts";

/** Where a policy that is open goes when it becomes a version of another one, and when that is undone: along with it. */
export function useOfferMoves(nav: Navigation): OfferEvents {
  const policy = isOfPolicy(nav.view) ? nav.view.policy : null;
  return {
    onAccepted: (offer, version) => {
      if (policy === offer.policy) nav.openPolicy(offer.into, undefined, version);
      nav.leavePolicy(offer.policy);
    },
    onSplit: (offer) => {
      if (policy === offer.into) nav.openPolicy(offer.policy);
    },
  };
}

/** Answers the offer on the open policy, or the first of those that wait. */
export function useOfferCommands(nav: Navigation, { offers, accept, decline }: VersionOffers): void {
  const undo = useUndo();
  const answer = (give: (offer: VersionOffer) => void) => () => {
    const policy = isOfPolicy(nav.view) ? nav.view.policy : null;
    const offer = offers.find((each) => each.policy === policy) ?? offers[0];
    if (offer === undefined) undo.say("No policy looks like a version of another one.");
    else give(offer);
  };
  useCommand("policy.accept-version", answer(accept));
  useCommand("policy.keep-apart", answer(decline));
}
