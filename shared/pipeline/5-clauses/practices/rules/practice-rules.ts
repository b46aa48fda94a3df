import { accessEditDeletionRules } from "./access-edit-deletion.ts";
import { dataRetentionRules } from "./data-retention.ts";
import { dataSecurityRules } from "./data-security.ts";
import { doNotTrackRules } from "./do-not-track.ts";
import { firstPartyCollectionRules } from "./first-party-collection.ts";
import { otherRules } from "./other.ts";
import { policyChangeRules } from "./policy-change.ts";
import type { PracticeRule } from "./practice-rule.ts";
import { specificAudiencesRules } from "./specific-audiences.ts";
import { thirdPartySharingRules } from "./third-party-sharing.ts";
import { userChoiceRules } from "./user-choice.ts";

/** Every cue, in the order of the practices. Ids are unique. */
export const practiceRules: readonly PracticeRule[] = [
  ...firstPartyCollectionRules,
  ...thirdPartySharingRules,
  ...userChoiceRules,
  ...accessEditDeletionRules,
  ...dataRetentionRules,
  ...dataSecurityRules,
  ...policyChangeRules,
  ...doNotTrackRules,
  ...specificAudiencesRules,
  ...otherRules,
];
