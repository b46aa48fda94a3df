import type { TermRule } from "./term-rule.ts";

/** Choices people have. The values read after "You can". */
export const choiceRules: readonly TermRule[] = [
  {
    id: "unsubscribe",
    value: "stop marketing mail with the link in each mail",
    pattern:
      /\bunsubscrib\w+(?: \w+){0,6}? (?:link|instructions|button|option)\b|\b(?:link|instructions|button)\b.{0,80}\b(?:unsubscrib\w+|opt[- ]?(?:ing )?out)\b|\bopt[- ]?out\w*\b.{0,80}\b(?:instructions|link|footer|bottom)\b.{0,60}\b(?:e-?mails?|communications?|messages?)\b/g,
    matches: "use the unsubscribe link in each mail",
    misses: "subscribe by this link",
  },
  {
    id: "marketing-off",
    value: "say no to marketing",
    pattern:
      /\bopt[- ]?(?:ed |ing )?out (?:of|from)(?: \w+){0,5}? (?:marketing|promotion\w*|newsletters?|mailing|commercial)\b|\b(?:not|stop|no longer) (?:wish |want |like )?(?:to )?receiv\w+(?: \w+){0,6}? (?:marketing|promotion\w*|newsletters?)\b|\bobject to(?: \w+){0,6}? (?:direct )?marketing\b/g,
    matches: "opt out of marketing mail",
    misses: "an opted route",
  },
  {
    id: "cookies",
    value: "refuse cookies in your browser",
    pattern:
      /\bbrowsers?\b.{0,100}\b(?:block|reject|refuse|disable|not (?:to )?accept|delete|turn off|decline|remove|control|manage)\w*\b(?:.{0,40}\bcookies?)?|\b(?:block|reject|refuse|disable|decline|control|manage|turn off|delete|not accept)\w*\b.{0,60}\bcookies?\b.{0,100}\bbrowsers?\b/g,
    matches: "set your browser to refuse cookies",
    misses: "your browser bakes cookies",
  },
  {
    id: "cookie-tool",
    value: "pick which cookies you allow on their site",
    pattern:
      /\bcookie (?:banner|settings|preferences?(?: cent(?:er|re))?|consent (?:tool|manager)|manager)\b|\bselect which cookies\b/g,
    matches: "in our cookie settings",
    misses: "a cookie jar",
  },
  {
    id: "ads-off",
    value: "turn off ads based on your interests",
    pattern:
      /\b(?:opt[- ]?(?:ing )?out|turn off|disable|unsubscribe|refuse|limit)\b.{0,60}\b(?:interest-based|targeted|behaviou?ral|personali[sz]ed|tailored|online behaviou?ral)(?: \w+)? (?:ads?|advertis\w+)\b|\baboutads\.info\b|\byouronlinechoices\b|\boptout\.networkadvertising\b|\blimit ad tracking\b/g,
    matches: "opt out of interest-based ads",
    misses: "a limited ad run",
  },
  {
    id: "training-off",
    value: "keep your data out of AI training",
    pattern:
      /\b(?:opt[- ]?(?:ing |ed )?out|turn(?:ing)? off|disabl\w+|object|refuse)\b.{0,80}\b(?:train(?:ing)?|ai models?|machine[- ]learning|model improvement)\b|\btrain(?:ing)?\b.{0,80}\bopt(?:ing)?[- ]?out\b/g,
    matches: "opt out of model training",
    misses: "a train that turns off",
  },
  {
    id: "analytics-off",
    value: "turn off Google Analytics with its own add-on",
    pattern: /\bgoogle analytics opt[- ]?out\b|\btools\.google\.com\/dlpage\/gaoptout\b/g,
    matches: "the google analytics opt-out tool",
    misses: "an analytics tool",
  },
  {
    id: "location-off",
    value: "turn off location",
    pattern:
      /\b(?:turn(?:ing)? off|disabl\w+|switch off|revok\w+|prevent|stop|deny|opt[- ]?out)(?: \w+){0,6}? location\b|\blocation\b.{0,60}\b(?:turn(?:ed)? off|disabl\w+|opt[- ]?out|revok\w+)\b/g,
    matches: "disable location in the settings",
    misses: "the location of the shop",
  },
  {
    id: "push-off",
    value: "turn off push notifications",
    pattern:
      /\b(?:turn(?:ing)? off|disabl\w+|deactivat\w+|opt[- ]?out|stop|manage)(?: \w+){0,4}? (?:push )?notifications?\b|\bpush notifications?\b.{0,60}\b(?:turn(?:ed)? off|disabl\w+|deactivat\w+|opt[- ]?out)\b/g,
    matches: "turn off push notifications",
    misses: "a notification to the press",
  },
  {
    id: "no-account",
    value: "use some of it without an account or your name",
    pattern:
      /\bvisit(?: \w+){0,3}? anonymously\b|\bwithout (?:creating (?:an|any) account|registering|an account|(?:providing|giving) (?:us )?(?:any |your )?(?:personal|name))\b/g,
    matches: "visit our site anonymously",
    misses: "without further ado",
  },
  {
    id: "refuse",
    value: "refuse to give data",
    pattern:
      /\b(?:always |can |may |choose )(?:not to|refuse to|decline to)(?: \w+)? (?:provide|supply|give|submit|share)\b/g,
    matches: "you may refuse to supply it",
    misses: "refuse collection",
  },
  {
    id: "uninstall",
    value: "stop all collection by removing the app",
    pattern: /\buninstall\w*\b/g,
    matches: "uninstall the app",
    misses: "an installation",
  },
];
