import type { Practice } from "../../../shared/model/practice.ts";
import { larkspitAnswers, type MadeUpAnswer } from "./made-up-answers.ts";
import type { MadeUpSentence } from "./made-up-sentence.ts";
import { larkspitGists, larkspitWatch, type MadeUpGist, type MadeUpWatch } from "./made-up-watch.ts";

/** A clause of an invented policy. `**words**` are bold; practices by letter, first the surest. */
export type MadeUpClause = { readonly text: string; readonly about: readonly Practice[]; readonly item?: true };
type MadeUpSection = { readonly title: string; readonly clauses: readonly MadeUpClause[] };
export type MadeUpPolicy = {
  readonly organisation: string;
  readonly title: string;
  readonly fileName: string;
  readonly updated: string | null;
  readonly effective: string | null;
  readonly sections: readonly MadeUpSection[];
  /** Citations by clause number. */
  readonly summary: readonly MadeUpSentence[];
  /** All thirty, or none where nobody has answered them. */
  readonly answers: readonly MadeUpAnswer[];
  readonly watch: readonly MadeUpWatch[];
  readonly gists: readonly MadeUpGist[];
};

const collect: readonly Practice[] = ["first-party-collection"];
const share: readonly Practice[] = ["third-party-sharing"];
const choices: readonly Practice[] = ["user-choice"];
const access: readonly Practice[] = ["access-edit-deletion"];
const keep: readonly Practice[] = ["data-retention"];
const protect: readonly Practice[] = ["data-security"];
const groups: readonly Practice[] = ["specific-audiences"];
const notice: readonly Practice[] = ["policy-change"];
const other: readonly Practice[] = ["other"];

/** Ferry tickets and parcels between islands that do not exist. */
const larkspit: MadeUpPolicy = {
  organisation: "Larkspit Ferries",
  title: "Larkspit Ferries Privacy Policy",
  fileName: "larkspit-privacy.html",
  updated: "2026-02-17",
  effective: "2026-04-01",
  sections: [
    {
      title: "About this policy",
      clauses: [
        {
          text: "Larkspit Ferries Ltd (“Larkspit”, “we”) carries passengers, vehicles and parcels between nine islands. This policy says what we do with information about you when you book, travel or send something with us.",
          about: other,
        },
        {
          text: "We are the company responsible for that information. Write to our data protection officer at privacy@larkspit.example or at 2 Customs Quay, Saltholm.",
          about: other,
        },
        { text: "Cafés and shops on board are run by other people. They have policies of their own.", about: other },
      ],
    },
    {
      title: "What we collect",
      clauses: [
        {
          text: "**Booking.** When you book we ask for your name, e-mail address, mobile number, date of birth and a payment card. We cannot sell you a ticket without them.",
          about: collect,
        },
        {
          text: "**Vehicles.** If you bring a vehicle we also note its registration plate, length and height, and a camera reads the plate when you board.",
          about: collect,
        },
        {
          text: "**Where you are.** While the boarding pass is open, the app reports your phone’s position to tell you how far it is to the quay.",
          about: collect,
        },
        {
          text: "**On board.** We use Wi-Fi counters and cameras to see how full each deck is. The pictures are overwritten after three days.",
          about: ["first-party-collection", "data-retention"],
        },
        {
          text: "**Parcels.** We record who sent a parcel, who it is for, what it weighs and what you say is inside.",
          about: collect,
        },
        {
          text: "**Cookies.** Our website uses cookies and similar tools, such as pixels. You can refuse those that are not needed for a booking.",
          about: ["first-party-collection", "user-choice"],
        },
      ],
    },
    {
      title: "Why we use it",
      clauses: [
        { text: "We use information about you:", about: collect },
        { text: "to carry you and what you send, and to charge for it;", about: collect, item: true },
        { text: "to find luggage and parcels that have been left behind;", about: collect, item: true },
        { text: "to plan timetables and to decide where a larger ship is needed.", about: collect, item: true },
        {
          text: "We may send you offers about crossings like yours unless you have told us not to.",
          about: ["first-party-collection", "user-choice"],
        },
        {
          text: "A computer decides which waiting-list bookings get a place. You can ask for a person to look at it again.",
          about: ["first-party-collection", "access-edit-deletion"],
        },
      ],
    },
    {
      title: "Who we share it with",
      clauses: [
        {
          text: "We share information about you only as this section sets out, and we ask everyone who receives it to look after it as we would.",
          about: share,
        },
        {
          text: "**Companies that work for us.** Payment, hosting, helpline and cleaning companies receive what they need to do that work and may use it for nothing else.",
          about: share,
        },
        {
          text: "**Harbours.** Every harbour we call at receives the list of passengers and vehicles before the ship arrives. Harbours keep these lists for eighteen months.",
          about: ["third-party-sharing", "data-retention"],
        },
        {
          text: "**Police and courts.** We disclose information when a court orders it, or where we reasonably believe that it is needed to prevent harm. We will tell you unless we are forbidden to.",
          about: share,
        },
        {
          text: "**Holiday partners.** We do not sell your name or contact details. We may, however, pass travel dates and party sizes to hotels on the islands in return for a fee, after taking out your name.",
          about: share,
        },
        {
          text: "You can leave your crossings out of what hotels receive, under Settings, Privacy, Partners. The setting is on unless you turn it off.",
          about: ["third-party-sharing", "user-choice"],
        },
        {
          text: "**If we are sold.** If Larkspit or one of its routes is sold or merged, your information goes with it. We will tell you in the app at least fourteen days before.",
          about: ["third-party-sharing", "policy-change"],
        },
      ],
    },
    {
      title: "Your choices",
      clauses: [
        {
          text: "**Position.** You can stop the app from reading your position in your phone’s settings. Boarding passes still work.",
          about: choices,
        },
        {
          text: "**Offers.** Every offer we send has a link to stop all of them. Messages about a crossing you have booked cannot be stopped.",
          about: choices,
        },
        { text: "**Do Not Track.** Our website does not respond to Do Not Track signals.", about: ["do-not-track"] },
      ],
    },
    {
      title: "Seeing, correcting and deleting it",
      clauses: [
        {
          text: "You can ask for a copy of the information we hold about you, in a file a computer can read, and we send it within thirty days.",
          about: access,
        },
        {
          text: "You can correct your account at any time. To have it deleted, write to privacy@larkspit.example; we delete it within sixty days unless a crossing is still unpaid.",
          about: ["access-edit-deletion", "data-retention"],
        },
      ],
    },
    {
      title: "How long we keep it",
      clauses: [
        { text: "Bookings are kept for seven years because tax law requires it.", about: keep },
        { text: "Positions are kept for twenty-four hours, deck counts for three days.", about: keep },
        { text: "Messages to the helpline are kept for as long as your account is active.", about: keep },
      ],
    },
    {
      title: "How we protect it",
      clauses: [
        {
          text: "Payment details are encrypted from your phone to the bank. We never store the full number of a card.",
          about: protect,
        },
        { text: "Staff see bookings only for the ship and day they work on.", about: protect },
      ],
    },
    {
      title: "Sending it abroad",
      clauses: [
        {
          text: "Our helpline answers from another country at night. We use standard contractual clauses for what it can see.",
          about: ["specific-audiences", "third-party-sharing"],
        },
      ],
    },
    {
      title: "Children",
      clauses: [
        {
          text: "Children under 13 travel on an adult’s booking. We do not knowingly open accounts for them, and we delete any we find.",
          about: ["specific-audiences", "data-retention"],
        },
      ],
    },
    {
      title: "Passengers in some places",
      clauses: [
        {
          text: "If you live in California, you may ask us once a year whom we passed information to for their own advertising.",
          about: ["specific-audiences", "access-edit-deletion"],
        },
        {
          text: "If you live in the European Economic Area, you can complain to the authority of your country.",
          about: groups,
        },
      ],
    },
    {
      title: "Changes to this policy",
      clauses: [
        {
          text: "When we change this policy we put the new one on this page and show a notice in the app for thirty days. Earlier versions stay available.",
          about: notice,
        },
      ],
    },
  ],
  summary: [
    {
      practice: "first-party-collection",
      text: "To book, they need your name, email, phone number, date of birth and a card.",
      cites: ["2.1"],
    },
    {
      practice: "first-party-collection",
      text: "While a boarding pass is open, the app reports where your phone is.",
      cites: ["2.3"],
    },
    {
      practice: "third-party-sharing",
      text: "They do not sell your name or contact details, with one exception: they may pass travel dates to hotels for a fee.",
      cites: ["4.5"],
    },
    {
      practice: "third-party-sharing",
      text: "Every harbour gets the list of passengers and vehicles.",
      cites: ["4.3"],
    },
    {
      practice: "user-choice",
      text: "You can keep your crossings from hotels and stop offers.",
      cites: ["4.6", "5.2"],
    },
    {
      practice: "access-edit-deletion",
      text: "You can get a copy of your data within 30 days and have it deleted within 60.",
      cites: ["6.1", "6.2"],
    },
    {
      practice: "data-retention",
      text: "They keep bookings for 7 years and positions for 24 hours.",
      cites: ["7.1", "7.2"],
    },
    { practice: "data-security", text: "Payment details are encrypted.", cites: ["8.1"] },
    { practice: "do-not-track", text: "Their website does not respond to Do Not Track.", cites: ["5.3"] },
    {
      practice: "policy-change",
      text: "They show a notice in the app for 30 days when the policy changes.",
      cites: ["12.1"],
    },
  ],
  answers: larkspitAnswers,
  watch: larkspitWatch,
  gists: larkspitGists,
};

function short(
  organisation: string,
  title: string,
  updated: string | null,
  sections: readonly MadeUpSection[],
): MadeUpPolicy {
  const fileName = `${organisation.toLowerCase().replaceAll(" ", "-")}.md`;
  return {
    organisation,
    title,
    fileName,
    updated,
    effective: null,
    sections,
    summary: [],
    answers: [],
    watch: [],
    gists: [],
  };
}

/** The invented policies of the library in memory: one to read, three to search. */
export const madeUpPolicies: readonly MadeUpPolicy[] = [
  larkspit,
  short("Quillbank", "How Quillbank uses your data", "2025-11-03", [
    {
      title: "Who receives it",
      clauses: [
        { text: "We do not sell your data.", about: share },
        { text: "We may transfer a debt, with the record of it, to a company that buys debts.", about: share },
      ],
    },
    {
      title: "How long",
      clauses: [{ text: "Statements are kept for ten years after an account is closed.", about: keep }],
    },
  ]),
  short("Moorhen Post", "Moorhen Post privacy notice", "2024-06", [
    {
      title: "Who sees your mail",
      clauses: [
        { text: "We have never sold your messages or your address book and we never will, to anyone.", about: share },
        { text: "Spam filters read each message by machine. No person does.", about: collect },
      ],
    },
  ]),
  short("Ashlamp", "Ashlamp Privacy", null, [
    {
      title: "Sharing",
      clauses: [
        {
          text: "We may disclose lighting patterns to makers of linked devices for value, such as a lower price for their parts.",
          about: share,
        },
        {
          text: "If the company is sold, the buyer receives the patterns together with your account.",
          about: ["third-party-sharing", "policy-change"],
        },
      ],
    },
  ]),
];
