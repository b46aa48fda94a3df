import type { Practice } from "../../shared/model/practice.ts";

/** The square capital that stands for a practice in a margin. */
type PracticeLetter = "C" | "S" | "U" | "A" | "K" | "P" | "N" | "D" | "G" | "O";

/** A practice as people meet it: its letter, the name on its chip, and the heading of its part of the summary. */
export type PracticeWords = { readonly letter: PracticeLetter; readonly name: string; readonly heading: string };

/** The letter, name and summary heading of every practice. */
export const practiceWords: Readonly<Record<Practice, PracticeWords>> = {
  "first-party-collection": { letter: "C", name: "Collect", heading: "What they collect and why" },
  "third-party-sharing": { letter: "S", name: "Share", heading: "Who they share it with" },
  "user-choice": { letter: "U", name: "Choices", heading: "What you can choose" },
  "access-edit-deletion": { letter: "A", name: "Access", heading: "How you see, correct and delete it" },
  "data-retention": { letter: "K", name: "Keep", heading: "How long they keep it" },
  "data-security": { letter: "P", name: "Protect", heading: "How they protect it" },
  "policy-change": { letter: "N", name: "Change notice", heading: "How they tell you of changes" },
  "do-not-track": { letter: "D", name: "Do Not Track", heading: "Do Not Track" },
  "specific-audiences": { letter: "G", name: "Groups", heading: "Children, regions and other groups" },
  other: { letter: "O", name: "Other", heading: "Other" },
};
