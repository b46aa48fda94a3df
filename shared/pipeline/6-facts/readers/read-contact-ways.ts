import type { Mark } from "../../../model/block.ts";
import { findAll } from "../../../text/find-all.ts";
import type { Finding, Statement } from "../statement.ts";

/** Ways to reach the company besides mail addresses. The values are as written; `of` says which way it is. */
export function readContactWays(statement: Statement): readonly Finding[] {
  return [
    ...readPhones(statement),
    ...readPostalAddress(statement),
    ...readForms(statement),
    ...readOfficer(statement),
    ...readAuthorities(statement),
  ];
}

const phone =
  /\b(?:tel(?:ephone)?|phone|call(?:ing)?(?: us)?|toll[- ]free)\b[^\d+(;]{0,40}(\+?\(?\d[\d ().-]{6,18}\d)|(?<![\d-])(1[- ]8\d\d[- ]\d{3}[- ]\d{4})\b/g;

function readPhones({ raw, text }: Statement): readonly Finding[] {
  return findAll(phone, text)
    .filter((hit) => !/\bfax\b/.test(hit[0]))
    .map((hit) => {
      const number = hit[1] ?? hit[2] ?? "";
      const start = hit.index + hit[0].length - number.length;
      return finding({ value: raw.slice(start, start + number.length), of: "phone", start });
    });
}

/** What ends a postal address in several countries: a code of the post, or a box. */
const postcode =
  /\b(?:[A-Z]{2}|[A-Z][a-z]+),? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|\b(?:D-|CH-|NL-)?\d{4,5}(?: [A-Z]{2})?,? \p{Lu}\p{Ll}{2,}|\b(?:P\.? ?O\.? Box|Postbus|PO Box) \d+\b/u;

/** How far before its code an address is looked for, in characters. */
const addressReach = 140;

/** An address where the words or the heading speak of reaching the company. Only a clause's first statement looks. */
function readPostalAddress({ start: at, setting, text }: Statement): readonly Finding[] {
  const { clause, titles } = setting;
  if (at !== (clause.sentences[0]?.start ?? 0)) return [];
  const around = `${titles} ${setting.leadIn} ${text}`;
  if (
    !/\b(?:contact|address|mail|write|reach|attn|controller|responsible|located|registered|questions?|representative|officer|c\/o|who we are)\b/.test(
      around,
    )
  )
    return [];
  const hit = lastCode(clause.text);
  if (hit === null || /\b(?:in|since|from|of|until|updated|effective|version) $/i.test(clause.text.slice(0, hit.index)))
    return [];
  const before = clause.text.slice(Math.max(0, hit.index - addressReach), hit.index);
  const opening = before.length - addressOf(before).length;
  const start = Math.max(0, hit.index - addressReach) + opening;
  const tail = /^(?:, ?\d{3,}[\w ]*)?(?:,? \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2})?/u.exec(
    clause.text.slice(hit.index + hit[0].length),
  );
  const end = hit.index + hit[0].length + (tail?.[0].length ?? 0);
  const value = clause.text
    .slice(start, end)
    .replace(/\s*\n\s*/g, ", ")
    .trim();
  if (!/\d/.test(before) && !/box|postbus/i.test(hit[0]) && !/\n|,/.test(value)) return [];
  const of = /\brepresentative\b/.test(around) ? "representative's address" : "postal address";
  return [{ ...finding({ value, of, start: start - at }), end: end - at }];
}

/** A house number before a street's name looks like a code of the post: of two that are near, the last is the code. */
function lastCode(text: string): RegExpExecArray | null {
  const first = postcode.exec(text.slice(0, mostText));
  if (first === null) return null;
  const end = first.index + first[0].length;
  const next = postcode.exec(text.slice(end, end + nearCode));
  if (next === null) return first;
  next.index += end;
  return next;
}

/** How much of a clause is looked at, and how far apart two parts of one address stand, in characters. */
const mostText = 2000;
const nearCode = 70;

/** The part after the last words that only lead up to an address: "at", a colon, or a run of small words. */
function addressOf(before: string): string {
  const lead = findAll(leadUp, before).at(-1);
  return before.slice((lead?.index ?? 0) + (lead?.[0].length ?? 0)).trimStart();
}

const leadUp =
  /:\s|\b(?:at|to|is|located in)\s(?=[\p{Lu}\d])|\.\s(?=\p{Lu}\p{Ll}+ )|\n\s*\n|(?:\b\p{Ll}[\p{Ll}'’]* ){3}(?=[\p{Lu}\d])|\)[^,\n]{0,6}? (?:of|at) (?=[\p{Lu}\d])/gu;

const asks =
  /\b(?:contact|requests?|exercise|submit|reach|opt[- ]?out|opting|delet\w+|access|complain\w*|questions?)\b/;
const isForm =
  /\b(?:web ?form|(?:request|contact|online|this|following|opt-?out|deletion|privacy)[- ]form|form|portal|privacy (?:cent(?:er|re)|request)|contact us|contact page|submit)\b/i;

/** Links and addresses of pages on which one writes to the company: where requests or questions are spoken of. */
function readForms({ raw, text, start, setting }: Statement): readonly Finding[] {
  const [nearest = ""] = setting.titles.split(" / ");
  const links = setting.clause.marks
    .filter(isLink)
    .filter(({ span }) => span.start >= start && span.end <= start + raw.length);
  if (links.length === 0 || !asks.test(`${text} ${nearest}`)) return [];
  return links.flatMap(({ span, href }) => {
    const shown = setting.clause.text.slice(span.start, span.end);
    const before = setting.clause.text.slice(Math.max(start, span.start - 40), span.start);
    if (/mailto:|^tel:|^#/i.test(href) || !isForm.test(`${before} ${shown}`)) return [];
    return [{ ...finding({ value: href, of: "form", start: span.start - start }), end: span.end - start }];
  });
}

function isLink(mark: Mark): mark is Extract<Mark, { kind: "link" }> {
  return mark.kind === "link";
}

const officer =
  /\b(?:our|appointed|have|has|designated|contact|reach|the)\b[^.;]{0,40}\b(data protection officer|privacy officer|dpo|data privacy officer|grievance officer|chief privacy officer)\b(?!@)/;

/** That there is somebody for data protection to write to, even where no address of theirs is given. */
function readOfficer({ raw, text }: Statement): readonly Finding[] {
  const hit = officer.exec(text);
  const name = hit?.[1] ?? "";
  if (hit === null || /\b(?:no|not|n't|without)\b/.test(text.slice(0, hit.index + hit[0].length))) return [];
  const start = hit.index + hit[0].length - name.length;
  return [finding({ value: raw.slice(start, start + name.length), of: "officer", start })];
}

const authority =
  /\b(?:Information Commissioner(?:['’]s)? Office|Information Commissioner|ICO|CNIL|(?:\p{Lu}\p{Ll}+ )?Data Protection (?:Commission(?:er)?|Authority|Agency|Board|Inspectorate|Ombudsman|Office)|(?:Federal )?Privacy Commissioner|Office of the \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? Commissioner|Autoriteit Persoonsgegevens|Agencia Española de Protección de Datos|Garante|Datatilsynet|Federal Trade Commission|Attorney General)\b/gu;

/** Authorities by name, where complaints are spoken of. */
function readAuthorities({ raw, text, setting }: Statement): readonly Finding[] {
  if (!/\bcomplain/.test(`${text} ${setting.titles} ${setting.leadIn}`)) return [];
  return findAll(authority, raw).map((hit) => finding({ value: hit[0], of: "authority", start: hit.index }));
}

type Found = { readonly value: string; readonly of: string; readonly start: number };

function finding({ value, of, start }: Found): Finding {
  return { kind: "contact", value, of, polarity: "does", practice: "other", start, end: start + value.length };
}
