import type { Fact } from "../../model/fact.ts";
import type { Draft } from "./cite.ts";
import { factsAt } from "./facts-at.ts";
import type { Words } from "./words-of.ts";
import { writeAudiences } from "./write-audiences.ts";
import { writeChanges } from "./write-changes.ts";
import { writeChoices } from "./write-choices.ts";
import { writeCollection } from "./write-collection.ts";
import { writeDisputes } from "./write-disputes.ts";
import { writeOrigins } from "./write-origins.ts";
import { writeProtection } from "./write-protection.ts";
import { writeRecipients } from "./write-recipients.ts";
import { writeRetention } from "./write-retention.ts";
import { writeRights } from "./write-rights.ts";
import { writeCases, writeSharing } from "./write-sharing.ts";
import { writeUses } from "./write-uses.ts";
import { writeViewers } from "./write-viewers.ts";

/** Every sentence that can be made of facts, those of one practice in the order in which they read. */
export function writeDrafts(facts: readonly Fact[], words: Words): readonly Draft[] {
  const sorted = factsAt(facts);
  return [
    ...writeSharing(sorted, words.of),
    ...writeRecipients(sorted),
    ...writeViewers(sorted),
    ...writeCases(sorted),
    ...writeRetention(sorted, words),
    ...writeCollection(sorted, words),
    ...writeUses(sorted),
    ...writeOrigins(sorted),
    ...writeRights(sorted, words),
    ...writeChoices(sorted),
    ...writeProtection(sorted),
    ...writeAudiences(sorted),
    ...writeChanges(sorted),
    ...writeDisputes(sorted),
  ];
}

/** The weightiest of the sentences, in the order in which they were given. */
export function weightiest(drafts: readonly Draft[], most: number): readonly Draft[] {
  const kept = new Set([...drafts].sort((a, b) => b.weight - a.weight).slice(0, most));
  return drafts.filter((each) => kept.has(each));
}
