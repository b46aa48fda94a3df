import type { Finding, Statement } from "../statement.ts";

const mail = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){0,2}\.(?:[a-z]{2,12}|[A-Z]{2,12})/g;
const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const written = new RegExp(
  `\\b(updated|revised|modified|effective)\\b[^.\\d]{0,30}\\b((?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`,
);

/**
 * Mail addresses as written (`of` is "requests" where rights or deletion are spoken of, "data protection officer",
 * "representative", "something else" or `null`), and the policy's own dates as ISO 8601 (`of` is "updated" or "effective").
 */
export function readContacts(statement: Statement): readonly Finding[] {
  return [...readMail(statement), ...readDate(statement)];
}

function readMail({ raw, text, setting }: Statement): readonly Finding[] {
  return [...raw.matchAll(mail)].map((hit) => ({
    kind: "contact" as const,
    value: hit[0].replace(/[.-]+$/, ""),
    of: isOfAuthority(setting.clause.text, hit[0])
      ? "something else"
      : isAboutPrivacy(hit[0], `${setting.titles.split(" / ")[0] ?? ""} ${text}`)
        ? purposeOf(text, setting.titles)
        : "something else",
    polarity: "does" as const,
    practice: "other" as const,
    start: hit.index,
    end: hit.index + hit[0].replace(/[.-]+$/, "").length,
  }));
}

/** An address that follows an authority's name is the authority's: looked for so many characters before it. */
const authorityReach = 240;

function isOfAuthority(text: string, mail: string): boolean {
  const at = text.indexOf(mail);
  const before = text.slice(Math.max(0, at - authorityReach), at);
  return /\b(?:supervisory|data protection) authorit\w+|\bcommission(?:er)?\b|\bcomplain\w*\b[^.]{0,80}\b(?:authorit|agency|office|regulator)/i.test(
    before,
  );
}

/** An address is for questions about privacy where it or the words around it say so, or where nothing else is said. */
function isAboutPrivacy(address: string, around: string): boolean {
  if (/privacy|dpo|gdpr|data/i.test(address)) return true;
  return /\b(?:privacy|personal|data|polic(?:y|ies)|statement|notice|rights?|protection|information)\b|\bquestions?\b(?! (?:regarding|about|concerning|on)\b)/.test(
    around,
  );
}

function purposeOf(text: string, titles: string): string | null {
  if (/\bchild|\bparent/.test(`${titles.split(" / ")[0] ?? ""} ${text}`)) return null;
  if (
    /\b(?:lost|report|abuse|copyright|press|security vulnerabilit|catalog\w*|orders?|jobs?|careers?|newsletter|accessib\w+ (?:of|policy|statement)|difficult to access)/.test(
      text,
    )
  )
    return "something else";
  if (/\bdata protection officer\b|\bdpo\b/.test(text)) return "data protection officer";
  if (/\brepresentative\b/.test(`${text} ${titles}`) || /\brep\b/.test(text.replace(/[^a-z]/g, " ")))
    return "representative";
  if (/\b(?:supervisory|protection) authorit\w+|\bcommissioner\b/.test(text)) return "something else";
  if (
    /\b(?:exercise|deletion|delete|access|your rights|these rights)\b|\brequests?\b.{0,80}\b(?:data|information|rights)\b|\b(?:data|information|rights|privacy|such|your)\b.{0,80}\brequests?\b/.test(
      text,
    )
  )
    return "requests";
  return /\brights?\b|\bdeletion\b|\bdelete\b/.test(titles) ? "requests" : null;
}

function readDate({ text }: Statement): readonly Finding[] {
  const hit = written.exec(text);
  const iso = hit === null ? null : isoDate(hit[2] ?? "");
  if (hit === null || iso === null) return [];
  const of = hit[1] === "effective" ? "effective" : "updated";
  return [
    {
      kind: "date",
      value: iso,
      of,
      polarity: "does",
      practice: "policy-change",
      start: hit.index,
      end: hit.index + hit[0].length,
    },
  ];
}

function isoDate(words: string): string | null {
  if (/^\d{4}-/.test(words)) return words;
  const month = months.split("|").findIndex((name) => words.includes(name)) + 1;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1];
  const year = /\b(\d{4})\b/.exec(words)?.[1];
  if (month === 0 || day === undefined || year === undefined || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
