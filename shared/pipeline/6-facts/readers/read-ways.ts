import type { Finding, Statement } from "../statement.ts";

/** Ways to use a right, besides writing to a mail address. The values read after "You can do so". */
const ways: readonly (readonly [value: string, words: RegExp])[] = [
  [
    "in the settings",
    /\b(?:in|through|via|from|using|under|visit\w*|access|go(?:ing)? to|within)\b[^.;:]{0,40}\b(?:settings?|dashboard|control panel|account page|profile page|account cent(?:er|re)|privacy tools?)\b|\b(?:in|through|via|from|using|within|log(?:ging)? ?in ?to|log(?:ging)? on to|sign(?:ing)? ?in ?to) (?:your|the|their|my) (?:\w+ ){0,2}?(?:account|profile|preferences)\b/,
  ],
  [
    "with a form on their site",
    /\b(?:web ?form|(?:request|contact|online|opt-?out|deletion|privacy)[- ]form|privacy (?:portal|(?:request )?cent(?:er|re))|request portal|fill(?:ing)? (?:out|in) (?:\w+ ){0,3}form|submit(?:ting)? (?:a|your) (?:\w+ )?request (?:here|through|via|using|at|on))\b/,
  ],
  ["by phone", /\b(?:call(?:ing)? us|by (?:tele)?phone|toll[- ]free|call(?:ing)? (?:\w+ ){0,3}\(?\+?\d)/],
  [
    "by letter",
    /\b(?:by (?:postal |regular )?(?:mail|post|letter)\b(?! or e)|in writing\b|write to us at (?:the )?(?:address|following address|\d))/,
  ],
  [
    "through their support",
    /\b(?:contact(?:ing)?|write to|reach(?:ing)?(?: out to)?|through|via) (?:our )?(?:customer )?(?:support|service|care|help ?desk)\b/,
  ],
];

const aboutRights =
  /\b(?:access|view|review|see|correct|updat|edit|modif|delet|remov|eras|clos|export|download|exercise|opt[- ]?out|withdraw|rights?)\w*\b/;
const mayAct =
  /\b(?:you|users?|members|residents|individuals|consumers) (?:can|may|could|are able|have the (?:right|option|ability)|will be able|will (?:have|need) to|must|need to|should)\b|\bto (?:exercise|make|submit|delete|access|correct|update|opt|close|request)\b|^(?:\W*please )?(?:visit|go|log|use|click|contact|submit|e-?mail|write|call|fill)\b|\ballows? you\b|\bif you (?:want|wish|would like|are|have)\b|\bby (?:log|sign|visit|go|us|contact|writ|call|click|submit|access)\w*/;

/** How people use their rights (`of` is "how"): in the settings, with a form, by phone, by letter, through support. */
export function readWays({ text, setting }: Statement): readonly Finding[] {
  const titled = /\b(?:rights?|access|choices|delet\w+|control|manage)\b/.test(setting.titles.split(" / ")[0] ?? "");
  const about = setting.clause.practices.some(({ practice }) => practice === "access-edit-deletion");
  if (!(titled || about) || !aboutRights.test(text) || !mayAct.test(text) || isNoWay.test(text)) return [];
  return ways.flatMap(([value, words]) => {
    const hit = words.exec(text);
    if (hit === null) return [];
    const place = { start: hit.index, end: hit.index + hit[0].length };
    return [{ kind: "right", value, of: "how", polarity: "does", practice: "access-edit-deletion", ...place } as const];
  });
}

/** Cookies, ads and mail are switched off elsewhere: those are choices. */
const isNoWay =
  /\b(?:cookies?|browsers?|notifications?|location|marketing|promotional|newsletters?|advertis\w+|ads|we will|verify|cannot|not be able|even (?:after|if)|copies|remains?|from accessing|authori[sz]ed agents?|power of attorney|on your behalf)\b/;
