/** How the panel groups the questions, in its order. */
export const questionGroups = ["collect", "use", "share", "keep", "choices", "rest"] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** What an answer to a question carries beside its state. */
type AnswerKind = "yes-no" | "list" | "duration" | "contact" | "date" | "steps" | "text";

/** One of the thirty standing questions. */
export type Question = {
  readonly id: QuestionId;
  readonly group: QuestionGroup;
  /** As a person would ask it. */
  readonly asks: string;
  readonly kind: AnswerKind;
};

export type QuestionId =
  | `collect-${"what" | "location" | "device" | "sensitive" | "source" | "required"}`
  | `use-${"why" | "legal" | "ads" | "profile" | "track"}`
  | `share-${"sell" | "who" | "people" | "police" | "merger" | "abroad"}`
  | `keep-${"long" | "after"}`
  | `safe-${"how" | "breach"}`
  | `right-${"see" | "delete" | "optout" | "withdraw" | "complain"}`
  | "kids-age"
  | "who-contact"
  | `change-${"tell" | "date"}`;

/** The thirty, in the order of their groups. */
export const questions: readonly Question[] = [
  { id: "collect-what", group: "collect", asks: "What information do they collect about me?", kind: "list" },
  { id: "collect-location", group: "collect", asks: "Do they know or track where I am?", kind: "yes-no" },
  {
    id: "collect-device",
    group: "collect",
    asks: "Do they use my camera, microphone, contacts, photos or files?",
    kind: "list",
  },
  {
    id: "collect-sensitive",
    group: "collect",
    asks: "Do they handle health, money, fingerprint or face, beliefs or other sensitive data?",
    kind: "list",
  },
  { id: "collect-source", group: "collect", asks: "Do they get data about me from somewhere else?", kind: "list" },
  {
    id: "collect-required",
    group: "collect",
    asks: "Can I use it without an account or real name, or without giving the data?",
    kind: "yes-no",
  },
  { id: "use-why", group: "use", asks: "What do they use my data for?", kind: "list" },
  { id: "use-legal", group: "use", asks: "What reason in law do they give for it?", kind: "list" },
  { id: "use-ads", group: "use", asks: "Do they use it for advertising or marketing?", kind: "yes-no" },
  {
    id: "use-profile",
    group: "use",
    asks: "Do they profile me, decide by machine, or train AI with my data?",
    kind: "yes-no",
  },
  {
    id: "use-track",
    group: "use",
    asks: "Do they use cookies or follow me on other sites and apps?",
    kind: "yes-no",
  },
  { id: "share-sell", group: "share", asks: "Do they sell my data?", kind: "yes-no" },
  { id: "share-who", group: "share", asks: "Who do they share it with?", kind: "list" },
  { id: "share-people", group: "share", asks: "Who can see my profile, posts or activity?", kind: "list" },
  { id: "share-police", group: "share", asks: "Will they hand it to police or government?", kind: "yes-no" },
  { id: "share-merger", group: "share", asks: "What happens to my data if the company is sold?", kind: "text" },
  { id: "share-abroad", group: "share", asks: "Is my data sent to other countries?", kind: "list" },
  { id: "keep-long", group: "keep", asks: "How long do they keep my data?", kind: "duration" },
  {
    id: "keep-after",
    group: "keep",
    asks: "What do they keep after I delete my account or the app?",
    kind: "duration",
  },
  { id: "safe-how", group: "keep", asks: "How do they protect it (encryption, passwords)?", kind: "list" },
  { id: "safe-breach", group: "keep", asks: "Will they tell me if my data leaks?", kind: "yes-no" },
  { id: "right-see", group: "choices", asks: "Can I see and get a copy of my data?", kind: "steps" },
  { id: "right-delete", group: "choices", asks: "Can I have it deleted or corrected?", kind: "steps" },
  {
    id: "right-optout",
    group: "choices",
    asks: "How do I opt out of selling, sharing, ads or emails?",
    kind: "steps",
  },
  { id: "right-withdraw", group: "choices", asks: "Can I take back my consent or object?", kind: "steps" },
  { id: "right-complain", group: "choices", asks: "Where can I complain?", kind: "contact" },
  {
    id: "kids-age",
    group: "rest",
    asks: "Is there a minimum age, and what about children's data?",
    kind: "yes-no",
  },
  { id: "who-contact", group: "rest", asks: "Who is responsible and how do I reach them?", kind: "contact" },
  { id: "change-tell", group: "rest", asks: "Will they tell me before the policy changes?", kind: "yes-no" },
  {
    id: "change-date",
    group: "rest",
    asks: "When was this policy last changed and from when does it apply?",
    kind: "date",
  },
];
