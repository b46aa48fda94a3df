import type { WatchKind } from "../../../shared/model/watch-item.ts";
import type { MadeUpSentence } from "./made-up-sentence.ts";

/** A thing to watch for in an invented policy: its words by clause number, or what was looked for in vain. */
export type MadeUpWatch = {
  readonly kind: WatchKind;
  readonly text: string;
  readonly words: readonly (readonly [clause: string, words: string])[];
  readonly lookedFor: readonly string[];
};

/** What one section says in plain words, by the section's number. */
export type MadeUpGist = { readonly section: string; readonly sentences: readonly MadeUpSentence[] };

/** What to watch for in the ferries' policy; one of each shape. */
export const larkspitWatch: readonly MadeUpWatch[] = [
  {
    kind: "sale",
    text: "They may pass travel dates and party sizes to hotels for a fee, without your name.",
    words: [["4.5", "pass travel dates and party sizes to hotels on the islands in return for a fee"]],
    lookedFor: [],
  },
  {
    kind: "location",
    text: "The app reports where your phone is while a boarding pass is open, and positions are kept for 24 hours.",
    words: [
      ["2.3", "the app reports your phone’s position"],
      ["7.2", "Positions are kept for twenty-four hours"],
    ],
    lookedFor: [],
  },
  {
    kind: "long-retention",
    text: "They keep bookings for 7 years.",
    words: [["7.1", "kept for seven years"]],
    lookedFor: [],
  },
  {
    kind: "arbitration",
    text: "They don’t say whether a court can settle a dispute.",
    words: [],
    lookedFor: ["arbitration", "arbitrator", "class action", "jury", "dispute", "court", "small claims"],
  },
];

/** What the sections of the ferries' policy say; some of them say nothing that can be put in a sentence. */
export const larkspitGists: readonly MadeUpGist[] = [
  {
    section: "2",
    sentences: [
      {
        practice: "first-party-collection",
        text: "They need your name, email, phone number, date of birth and a card to book.",
        cites: ["2.1"],
      },
      {
        practice: "first-party-collection",
        text: "The app knows where you are while a boarding pass is open, and cameras read number plates.",
        cites: ["2.2", "2.3"],
      },
    ],
  },
  {
    section: "4",
    sentences: [
      {
        practice: "third-party-sharing",
        text: "They don’t sell your name, but may pass travel dates to hotels for a fee.",
        cites: ["4.5"],
      },
      {
        practice: "third-party-sharing",
        text: "Each harbour gets the list of passengers.",
        cites: ["4.3"],
      },
    ],
  },
  {
    section: "7",
    sentences: [
      {
        practice: "data-retention",
        text: "They keep bookings for 7 years, places for 24 hours, and messages while you have an account.",
        cites: ["7.1", "7.2", "7.3"],
      },
    ],
  },
];
