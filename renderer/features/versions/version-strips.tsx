import type { OpenPolicy, VersionOffer } from "../../../shared/ipc/answers.ts";
import type { VersionId } from "../../../shared/model/ids.ts";
import { figure } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { NoticeStrip } from "../../ui/notice-strip.tsx";
import { describeOffer } from "./offer-words.ts";
import type { VersionOffers } from "./use-version-offers.ts";

/** Asks whether the open policy is a version of a known one. Nothing is merged without an answer. */
export function OfferStrip({ offer, answers }: { readonly offer: VersionOffer; readonly answers: VersionOffers }) {
  const { says, asks, accept } = describeOffer(offer, new Date());
  return (
    <NoticeStrip
      icon="history"
      label="Another version?"
      tools={
        <>
          <Button small onClick={() => answers.accept(offer)}>
            {accept}
          </Button>
          <Button small look="plain" onClick={() => answers.decline(offer)}>
            Keep apart
          </Button>
        </>
      }
    >
      <bdi>{says}</bdi> {asks}
    </NoticeStrip>
  );
}

type OlderStripProps = {
  readonly open: Pick<OpenPolicy, "version" | "versions">;
  readonly onOpen: (version: VersionId) => void;
};

/** Says that an older version is open, and leads to the newest. */
export function OlderStrip({ open, onOpen }: OlderStripProps) {
  const { version, versions } = open;
  const newest = versions[0];
  if (newest === undefined || newest.id === version.id) return null;
  return (
    <NoticeStrip
      icon="history"
      label="An older version"
      tools={
        <Button small onClick={() => onOpen(newest.id)}>
          Go to version {newest.number}
        </Button>
      }
    >
      You are reading <b>version {version.number}</b> of {figure(versions.length)}.
    </NoticeStrip>
  );
}
