import type { AnswerValue } from "../../../shared/model/answer.ts";
import type { QuestionId } from "../../../shared/model/question.ts";

/** The words of a clause, by its number; the words as they stand in it. */
type MadeUpEvidence = readonly [number: string, words: string];

/** An answer that an invented policy gives. */
type MadeUpSaid = {
  readonly state: "yes" | "no" | "unclear";
  readonly text: string;
  readonly evidence: readonly [MadeUpEvidence, ...MadeUpEvidence[]];
  readonly exception?: true;
  readonly value?: readonly AnswerValue[];
  readonly region?: string;
  readonly hedges?: readonly string[];
};

/** What an invented policy is silent about. `nearest` by clause number. */
type MadeUpSilence = { readonly lookedFor: readonly [string, ...string[]]; readonly nearest: readonly string[] };

export type MadeUpAnswer = { readonly question: QuestionId } & (MadeUpSaid | MadeUpSilence);

/** Larkspit's thirty: every state, an exception, a region, values of each kind, and silences. */
export const larkspitAnswers: readonly MadeUpAnswer[] = [
  {
    question: "collect-what",
    state: "yes",
    text: "Your name, contact details, date of birth and card, your vehicle, where your phone is, pictures of the decks, and what you send.",
    value: [
      "name",
      "email address",
      "phone number",
      "date of birth",
      "payment card",
      "number plate",
      "position",
      "parcels",
    ],
    evidence: [
      ["2.1", "your name, e-mail address, mobile number, date of birth and a payment card"],
      ["2.2", "its registration plate, length and height"],
      ["2.3", "your phone’s position"],
      ["2.4", "Wi-Fi counters and cameras"],
      ["2.5", "who sent a parcel, who it is for, what it weighs and what you say is inside"],
    ],
  },
  {
    question: "collect-location",
    state: "yes",
    text: "While the boarding pass is open, the app reports where your phone is.",
    evidence: [["2.3", "While the boarding pass is open, the app reports your phone’s position"]],
  },
  {
    question: "collect-device",
    lookedFor: ["camera", "microphone", "contacts", "photos", "files"],
    nearest: ["2.2", "2.4"],
  },
  {
    question: "collect-sensitive",
    state: "yes",
    text: "They take payment cards. They name no other sensitive data.",
    value: ["payment card"],
    evidence: [["2.1", "a payment card"]],
  },
  {
    question: "collect-source",
    lookedFor: ["from other sources", "third parties give us", "public records"],
    nearest: [],
  },
  {
    question: "collect-required",
    state: "no",
    text: "They can’t sell you a ticket without your details.",
    evidence: [["2.1", "We cannot sell you a ticket without them."]],
  },
  {
    question: "use-why",
    state: "yes",
    text: "To carry you and charge for it, to find what was left behind, to plan timetables, and to send offers.",
    value: ["to carry you and charge for it", "to find what was left behind", "to plan timetables and ships", "offers"],
    evidence: [
      ["3.2", "to carry you and what you send, and to charge for it;"],
      ["3.3", "to find luggage and parcels that have been left behind;"],
      ["3.4", "to plan timetables"],
      ["3.5", "offers about crossings like yours"],
    ],
  },
  {
    question: "use-legal",
    lookedFor: ["legal basis", "legitimate interests", "performance of a contract"],
    nearest: ["1.2"],
  },
  {
    question: "use-ads",
    state: "unclear",
    text: "They may send you offers unless you have told them not to.",
    hedges: ["may", "unless"],
    evidence: [["3.5", "We may send you offers about crossings like yours unless you have told us not to."]],
  },
  {
    question: "use-profile",
    state: "yes",
    text: "A computer decides which waiting-list bookings get a place. You can ask for a person.",
    value: ["decides by machine"],
    evidence: [["3.6", "A computer decides which waiting-list bookings get a place."]],
  },
  {
    question: "use-track",
    state: "unclear",
    text: "Their website uses cookies and pixels. You can refuse those that are not needed for a booking.",
    hedges: ["similar tools", "such as"],
    evidence: [["2.6", "cookies and similar tools, such as pixels"]],
  },
  {
    question: "share-sell",
    state: "no",
    exception: true,
    text: "They say they do not sell your name or contact details. But they may pass travel dates and party sizes to hotels for a fee.",
    evidence: [
      ["4.5", "We do not sell your name or contact details."],
      [
        "4.5",
        "We may, however, pass travel dates and party sizes to hotels on the islands in return for a fee, after taking out your name.",
      ],
    ],
  },
  {
    question: "share-who",
    state: "yes",
    text: "Companies that work for them, every harbour, police and courts, hotels, and a buyer of the company.",
    value: ["companies that work for them", "harbours", "police and courts", "hotels", "a buyer"],
    evidence: [
      ["4.2", "Payment, hosting, helpline and cleaning companies"],
      ["4.3", "Every harbour we call at"],
      ["4.4", "when a court orders it"],
      ["4.5", "hotels on the islands"],
      ["4.7", "If Larkspit or one of its routes is sold or merged"],
    ],
  },
  {
    question: "share-people",
    state: "yes",
    text: "Staff see bookings only for the ship and day they work on.",
    value: ["staff"],
    evidence: [["8.2", "Staff see bookings only for the ship and day they work on."]],
  },
  {
    question: "share-police",
    state: "unclear",
    text: "When a court orders it, or where they reasonably believe that it prevents harm. They tell you unless forbidden to.",
    hedges: ["reasonably believe", "unless"],
    evidence: [
      [
        "4.4",
        "We disclose information when a court orders it, or where we reasonably believe that it is needed to prevent harm.",
      ],
    ],
  },
  {
    question: "share-merger",
    state: "yes",
    text: "It goes with the sale. They tell you in the app at least 14 days before.",
    evidence: [["4.7", "your information goes with it"]],
  },
  {
    question: "share-abroad",
    state: "yes",
    text: "Their helpline answers from another country at night, under standard contractual clauses.",
    value: ["another country, not named", "standard contractual clauses"],
    evidence: [["9.1", "Our helpline answers from another country at night."]],
  },
  {
    question: "keep-long",
    state: "yes",
    text: "Bookings 7 years, positions 24 hours, deck counts 3 days, messages while your account is active.",
    value: [
      { of: "bookings", duration: "P7Y", rule: null },
      { of: "positions", duration: "PT24H", rule: null },
      { of: "deck counts", duration: "P3D", rule: null },
      { of: "messages to the helpline", duration: null, rule: "as long as your account is active" },
    ],
    evidence: [
      ["7.1", "Bookings are kept for seven years because tax law requires it."],
      ["7.2", "Positions are kept for twenty-four hours, deck counts for three days."],
      ["7.3", "for as long as your account is active"],
    ],
  },
  {
    question: "keep-after",
    lookedFor: ["after you delete", "close your account", "backup", "remain", "residual"],
    nearest: ["6.2", "7.3"],
  },
  {
    question: "safe-how",
    state: "yes",
    text: "Payment details are encrypted on their way. Staff see only the bookings they need.",
    value: ["encryption of payment details", "staff see only what they need"],
    evidence: [
      ["8.1", "Payment details are encrypted from your phone to the bank."],
      ["8.2", "Staff see bookings only for the ship and day they work on."],
    ],
  },
  {
    question: "safe-breach",
    lookedFor: ["breach", "leak", "incident", "unauthorised access", "notify you", "compromised", "lost or stolen"],
    nearest: ["8.1", "12.1"],
  },
  {
    question: "right-see",
    state: "yes",
    text: "You can ask for a copy in a file a computer can read. They send it within 30 days.",
    value: ["ask for a copy", "sent within 30 days"],
    evidence: [["6.1", "You can ask for a copy of the information we hold about you"]],
  },
  {
    question: "right-delete",
    state: "yes",
    exception: true,
    text: "You can correct your account at any time. Write to have it deleted: they do so within 60 days, unless a crossing is still unpaid.",
    value: ["correct it in your account", "write to privacy@larkspit.example"],
    evidence: [
      [
        "6.2",
        "To have it deleted, write to privacy@larkspit.example; we delete it within sixty days unless a crossing is still unpaid.",
      ],
    ],
  },
  {
    question: "right-optout",
    state: "yes",
    text: "Turn the hotel setting off under Settings, Privacy, Partners. Each offer has a link to stop all of them.",
    value: ["Settings, Privacy, Partners", "the link in each offer"],
    evidence: [
      ["4.6", "under Settings, Privacy, Partners"],
      ["5.2", "Every offer we send has a link to stop all of them."],
    ],
  },
  { question: "right-withdraw", lookedFor: ["withdraw", "take back your consent", "object"], nearest: ["5.1", "5.2"] },
  {
    question: "right-complain",
    state: "yes",
    region: "you live in the European Economic Area",
    text: "You can complain to the authority of your country.",
    value: ["the authority of your country"],
    evidence: [["11.2", "you can complain to the authority of your country"]],
  },
  {
    question: "kids-age",
    state: "yes",
    text: "Children under 13 travel on an adult’s booking and can’t have accounts.",
    value: ["13"],
    evidence: [["10.1", "Children under 13 travel on an adult’s booking."]],
  },
  {
    question: "who-contact",
    state: "yes",
    text: "Larkspit Ferries Ltd. Write to their data protection officer.",
    value: ["privacy@larkspit.example", "2 Customs Quay, Saltholm"],
    evidence: [
      ["1.2", "Write to our data protection officer at privacy@larkspit.example or at 2 Customs Quay, Saltholm."],
    ],
  },
  {
    question: "change-tell",
    state: "yes",
    text: "They show a notice in the app for 30 days.",
    evidence: [["12.1", "show a notice in the app for thirty days"]],
  },
  {
    question: "change-date",
    state: "yes",
    text: "It was last changed on 17 February 2026 and applies from 1 April 2026.",
    value: ["2026-02-17", "2026-04-01"],
    evidence: [["12.1", "When we change this policy we put the new one on this page"]],
  },
];
