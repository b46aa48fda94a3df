import type { Practice } from "../../../model/practice.ts";

/** Words that mean one thing in policies, and the practice that whoever asks for it mostly means. */
export type Concept = { readonly id: string; readonly words: string; readonly practice: Practice | null };

/** The words are written as they stand in policies; they are cut to stems when used. */
export const concepts: readonly Concept[] = [
  { id: "sell", words: "sell rent trade lease monetize consideration broker", practice: "third-party-sharing" },
  {
    id: "share",
    words: "share disclose third parties partner affiliate recipient vendor provide transfer pass give subsidiary",
    practice: "third-party-sharing",
  },
  {
    id: "collect",
    words: "collect gather obtain receive record ask submit provide",
    practice: "first-party-collection",
  },
  { id: "use", words: "use purpose process reason why improve", practice: "first-party-collection" },
  {
    id: "location",
    words: "location gps geolocation whereabouts geographic position bluetooth nearby",
    practice: "first-party-collection",
  },
  {
    id: "device",
    words: "camera microphone contacts photos files phone address-book gallery permission device images",
    practice: "first-party-collection",
  },
  { id: "contact-data", words: "contact email phone address telephone mail number", practice: null },
  {
    id: "payment",
    words: "payment financial credit card bank billing money purchase debit transaction",
    practice: "first-party-collection",
  },
  { id: "health", words: "health medical fitness biometric fingerprint genetic", practice: "first-party-collection" },
  {
    id: "cookies",
    words: "cookie tracking beacon pixel gif analytics technologies",
    practice: "first-party-collection",
  },
  { id: "do-not-track", words: "dnt signal do-not-track header browser", practice: "do-not-track" },
  {
    id: "advertising",
    words: "advertising marketing promotional ads newsletter offers advertisers interest-based targeted",
    practice: null,
  },
  {
    id: "opt-out",
    words: "opt opt-out unsubscribe refuse decline disable choose withdraw stop consent preferences settings",
    practice: "user-choice",
  },
  {
    id: "delete",
    words: "delete erase remove deactivate close cancel forget terminate",
    practice: "access-edit-deletion",
  },
  {
    id: "access",
    words: "access view review copy download export correct update edit rectify change modify request portability",
    practice: "access-edit-deletion",
  },
  {
    id: "keep",
    words: "keep retain store retention period long duration archive indefinitely necessary hold",
    practice: "data-retention",
  },
  {
    id: "secure",
    words: "secure protect encrypt safeguard ssl encryption password firewall measures safe unauthorized hack",
    practice: "data-security",
  },
  { id: "breach", words: "breach leak incident compromised hacked notify unauthorized", practice: "data-security" },
  {
    id: "change",
    words: "change update modify revise amend notify notice effective revision post",
    practice: "policy-change",
  },
  {
    id: "children",
    words: "child kid minor age parent guardian coppa teen thirteen",
    practice: "specific-audiences",
  },
  {
    id: "region",
    words: "california european europe eea gdpr ccpa international country transfer eu states resident abroad overseas",
    practice: "specific-audiences",
  },
  {
    id: "police",
    words: "police law enforcement subpoena court government legal authorities warrant comply order",
    practice: "third-party-sharing",
  },
  {
    id: "merger",
    words: "merger acquisition acquire bankruptcy sold successor assets reorganization",
    practice: "third-party-sharing",
  },
  { id: "complain", words: "complain complaint authority supervisory commissioner ombudsman lodge", practice: null },
  { id: "reach", words: "contact questions write email officer controller reach", practice: "other" },
  {
    id: "profile",
    words: "profile profiling automated decision predict inference train model machine ai algorithm",
    practice: null,
  },
];
