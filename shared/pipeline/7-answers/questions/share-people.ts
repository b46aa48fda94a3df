import { joinWords } from "../wording.ts";
import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

export const sharePeople: QuestionRules = {
  question: "share-people",
  lookedFor: ["other users", "public profile", "visible", "publicly available", "employer", "administrator", "forum"],
  silence: "They don't say who can see your profile, posts or activity",
  settle: settleBy({
    precedence: "yes",
    tell: (state, values) =>
      state === "no"
        ? "They say other people cannot see it"
        : values.length === 0
          ? "Other people can see some of what you do or post"
          : `Some of it can be seen by ${joinWords(values)}`,
  }),
  cues: [
    {
      id: "users",
      says: "yes",
      value: "other users",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:visible|viewable|viewed|seen|displayed|shown|(?:is|are|be|made|being|becomes?|also) (?:\w+ )?available|accessible|accessed|appears?|published?)\b[^.;]{0,60}\b(?:to|by|with) (?:\w+,? (?:and |or )?){0,4}?(?:users|members|players|participants|customers|visitors|people|friends|followers|contacts|anyone|everyone|viewers)\b|\b(?:other|all|any|fellow|registered)(?: \w+)? (?:users|members|players|people|participants|visitors)\b(?: \w+){0,4}? (?:can|may|will|could|might|to|who) (?:\w+ )?(?:see|view|access|read|find you|find your|search|contact you|identify you)\b|\b(?:shared?|disclos\w+|reveal\w*|show)\b[^.;]{0,80}\b(?:with|to) (?:the |your |all )?(?:(?:other|fellow) (?:\w+ )?(?:users|members|players|people|participants)|friends|followers|opponents)\b/,
      unless:
        /\bthird part|\bservice provid|\bcookies?\b|\bour (?:staff|employees)\b|\bfeatures and ideas\b|\bbeacons?\b|\b(?:see|view|viewed|shown?) (?:\w+ ){0,3}?(?:ads|adverts|advertis\w+)\b|\bauthori[sz]ed (?:people|users)\b|\baggregat/,
      matches: "Your profile is visible to other users.",
      misses: "It is seen by nobody.",
    },
    {
      id: "public",
      says: "yes",
      value: "the public",
      weight: 3,
      ifDenied: "no",
      pattern:
        /\b(?:is|are|be|become|becomes|made|being|considered|as) (?:\w+ ){0,3}?(?:public(?:ly)?(?: (?:available|visible|accessible|information|viewable|searchable))?)\b(?! (?:interest|authorit|sector|records?|key|sources))|\bpublic(?:ly)?(?:[- ](?:available|visible|facing|accessible))? (?:\w+ ){0,2}?(?:profiles?|posts?|forums?|areas?|comments?|content|spaces?|parts?|boards?|pages?)\b|\b(?:message boards?|forums?|chat ?rooms?|bulletin boards?|newsgroups?|blogs?|reviews|(?<!\b(?:we|to|will|may|can|and|or|they|must|staff) )review|comments?)\b[^.;]{0,140}\b(?:public|anyone|everyone|others|read|disclos\w+|visible)\b|\bavailable to the (?:general )?public\b|\b(?:general )?public\b[^.;]{0,20}\b(?:can|may|could) (?:see|view|access|read)/,
      unless:
        /\bmanifestly\b|\bpublic (?:and|or) government|\bpublicly available (?:sources?|information from|records|databases|data)\b|\bfrom public|\bpublic (?:authorit|interest|record|source|health|key)|\bnot available to the public\b/,
      matches: "What you post in the forum becomes public.",
      misses: "We add data from public sources.",
    },
    {
      id: "organisation",
      says: "yes",
      value: "your employer, school or account administrator",
      weight: 2,
      pattern:
        /\b(?:your|the|an?) (?:\w+ )?(?:employer|organi[sz]ation|school|administrators?|workspace owner|account owner|parent or guardian|team|teacher)s?\b[^.;]{0,60}\b(?:see|view|access|control|monitor|manage|receive)\b|\badministrators? of (?:that|your|the|an)\b|\bshare\w*\b[^.;]{0,60}\bwith your (?:employer|organi[sz]ation|school|parents?)\b/,
      matches: "Your employer can see how often you log in.",
      misses: "Our employer insurance is good.",
    },
    {
      id: "staff",
      says: "yes",
      value: "some of their staff",
      weight: 1,
      pattern:
        /\bonly\b[^.;]{0,60}\b(?:staff|employees|people in our company|personnel|nine people|moderators|support)\b[^.;]{0,60}\b(?:see|view|open|read)\b|\b(?:staff|employees|moderators|support team)\b[^.;]{0,30}\b(?:see|read|view|review)\b[^.;]{0,60}\b(?:your|messages|content|posts|account)\b/,
      matches: "Our staff see an account only when they work on it.",
      misses: "Our staff are trained.",
    },
  ],
};
