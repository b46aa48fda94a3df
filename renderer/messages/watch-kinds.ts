import type { WatchKind } from "../../shared/model/watch-item.ts";

/** What each kind of thing to watch for is called where the reader chooses red lines: as something they would not want. */
export const watchNames: Readonly<Record<WatchKind, string>> = {
  sale: "Selling my data",
  "ad-sharing": "Sharing it for advertising",
  "long-retention": "Keeping it for years",
  "no-retention-limit": "Keeping it with no end named",
  "change-without-notice": "Changing the policy without telling me",
  arbitration: "Giving up my day in court",
  location: "Knowing where I am",
  biometric: "My face, fingerprint or voice",
  children: "Children’s data",
  "ai-training": "Training AI with my data",
  "weak-contact": "No good way to reach them",
};
