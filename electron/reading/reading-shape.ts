import type { AnswerValue, Evidence, KeepingTime, SaidAnswer, SilentAnswer } from "../../shared/model/answer.ts";
import type { LeftOut, LeftOutReason, Mark } from "../../shared/model/block.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { Fact, FactKind, Polarity } from "../../shared/model/fact.ts";
import type { ClauseId, SectionId } from "../../shared/model/ids.ts";
import type { Note, NoteKind } from "../../shared/model/note.ts";
import { type Practice, type PracticeLabel, practices } from "../../shared/model/practice.ts";
import { type QuestionId, questions } from "../../shared/model/question.ts";
import type {
  Format,
  ListedMetadata,
  Metadata,
  PlainDocument,
  Reading,
  VersionLink,
} from "../../shared/model/reading.ts";
import type { Section } from "../../shared/model/section.ts";
import type { Offset, Space, Span, Stretch } from "../../shared/model/span.ts";
import type { Citations, SectionGist, SummarySentence } from "../../shared/model/summary.ts";
import { type WatchItem, type WatchKind, watchKinds } from "../../shared/model/watch-item.ts";
import {
  type Check,
  either,
  type Fields,
  flag,
  list,
  oneOf,
  orNull,
  pattern,
  real,
  record,
  text,
  whole,
} from "./shapes.ts";

/** No text is longer: a file is at most 50 MB, and no byte gives more than one code unit. */
const farthest = 50_000_000;
const offset = <S extends Space>(): Check<Offset<S>> => whole(0, farthest);
const count = whole<number>(0, farthest);

const sourceSpan = record<Span<"source">>({ start: offset(), end: offset() });
const textSpan = record<Span<"text">>({ start: offset(), end: offset() });
const section = pattern<SectionId>(/^s[1-9][0-9]{0,6}$/);
const clause = pattern<ClauseId>(/^c[1-9][0-9]{0,6}$/);
const practice: Check<Practice> = (value): value is Practice => practices.some((known) => known === value);
const stretch: Check<Stretch> = (value): value is Stretch =>
  Array.isArray(value) && value.length === 3 && count(value[0]) && count(value[1]) && count(value[2]);
const map = list(stretch);
const clauses = list(clause);

const mark: Check<Mark> = either(
  record<Exclude<Mark, { kind: "link" }>>({
    kind: oneOf({ strong: true, emphasis: true, code: true }),
    span: textSpan,
  }),
  record<Extract<Mark, { kind: "link" }>>({ kind: oneOf({ link: true }), span: textSpan, href: text }),
);

const practiceLabel = record<PracticeLabel>({ practice, score: real(0, 1), why: list(textSpan) });

const aClause = record<Clause>({
  id: clause,
  section,
  number: text,
  kind: oneOf({ paragraph: true, item: true, row: true, quote: true }),
  text,
  marks: list(mark),
  depth: whole(0, 64),
  marker: text,
  leadIn: orNull(clause),
  table: count,
  cells: list(textSpan),
  columns: list(text),
  sentences: list(textSpan),
  span: sourceSpan,
  map,
  practices: list(practiceLabel, practices.length),
});

const aSection = record<Section>({
  id: section,
  parent: orNull(section),
  number: text,
  level: whole(0, 64),
  title: text,
  clauses,
  span: sourceSpan,
  madeBy: oneOf({ policy: true, smallprint: true }),
});

const noteKind = oneOf<NoteKind>({
  "not-a-policy": true,
  "other-language": true,
  "not-understood": true,
  "mixed-encoding": true,
  "lossy-decoding": true,
  "bad-front-matter": true,
  "unclosed-table": true,
  "too-deep": true,
  "too-many-blocks": true,
  "no-headings": true,
  "scripts-dropped": true,
  "remote-content-dropped": true,
});
const note = record<Note>({ kind: noteKind, span: sourceSpan, count }, ["span", "count"]);

const leftOutReason = oneOf<LeftOutReason>({
  navigation: true,
  header: true,
  footer: true,
  "cookie-banner": true,
  "link-list": true,
  "archive-notice": true,
  search: true,
  hidden: true,
  repeated: true,
  "page-furniture": true,
});
const leftOut = record<LeftOut>({ reason: leftOutReason, text, span: sourceSpan });

const factKind = oneOf<FactKind>({
  "data-type": true,
  purpose: true,
  recipient: true,
  source: true,
  sale: true,
  sharing: true,
  retention: true,
  right: true,
  choice: true,
  "legal-basis": true,
  transfer: true,
  "security-measure": true,
  age: true,
  tracking: true,
  "do-not-track": true,
  "automated-decision": true,
  contact: true,
  date: true,
  "change-notice": true,
  "breach-notice": true,
  requirement: true,
  dispute: true,
});
const fact = record<Fact>({
  kind: factKind,
  value: text,
  of: orNull(text),
  polarity: oneOf<Polarity>({ does: true, "does-not": true, may: true }),
  condition: orNull(text),
  region: orNull(text),
  practice,
  clause,
  span: textSpan,
});

const someOf = <T>(check: Check<T>): Check<readonly [T, ...T[]]> => {
  const items = list(check);
  return (given): given is readonly [T, ...T[]] => items(given) && given.length > 0;
};
const cites: Check<Citations> = someOf(clause);
const sentence = record<SummarySentence>({ practice, text, cites });
const gist = record<SectionGist>({ section, sentences: list(sentence) });

const question: Check<QuestionId> = (value): value is QuestionId => questions.some(({ id }) => id === value);
const evidence = record<Evidence>({ clause, span: textSpan });
const value: Check<AnswerValue> = either(
  text,
  record<KeepingTime>({ of: orNull(text), duration: orNull(pattern(/^P[0-9A-Z.]{1,16}$/)), rule: orNull(text) }),
);
const nothing: Check<readonly []> = (given): given is readonly [] => Array.isArray(given) && given.length === 0;
const answer = either(
  record<SaidAnswer>({
    question,
    text,
    state: oneOf({ yes: true, no: true, unclear: true }),
    exception: flag,
    value: list(value),
    region: orNull(text),
    cites,
    evidence: someOf(evidence),
    hedges: list(text),
    lookedFor: nothing,
    nearest: nothing,
  }),
  record<SilentAnswer>({
    question,
    text,
    state: oneOf({ "does-not-say": true }),
    exception: (given): given is false => given === false,
    value: nothing,
    region: (given): given is null => given === null,
    cites: nothing,
    evidence: nothing,
    hedges: nothing,
    lookedFor: someOf(text),
    nearest: clauses,
  }),
);
const watchKind: Check<WatchKind> = (given): given is WatchKind => watchKinds.some((known) => known === given);
const watchItem = record<WatchItem>({
  kind: watchKind,
  text,
  question: orNull(question),
  evidence: list(evidence),
  lookedFor: list(text),
});

const listed: Fields<ListedMetadata> = {
  title: text,
  organisation: orNull(text),
  updated: orNull(pattern(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  effective: orNull(pattern(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  jurisdiction: orNull(text),
  otherVersions: list(record<VersionLink>({ text, href: text })),
  language: pattern(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  words: count,
  readingMinutes: count,
};
const metadata = record<Metadata>({ ...listed, readingGrade: orNull(real(-1_000, 1_000_000)) });

const format = oneOf<Format>({
  markdown: true,
  html: true,
  text: true,
  docx: true,
  odt: true,
  rtf: true,
  mhtml: true,
  pdf: true,
});

/** Whether a value has the form of a reading; whether its places and ids hold is for `check-reading.ts`. */
export const isReadingShaped = record<Reading>({
  readerVersion: count,
  format,
  encoding: text,
  repairs: list(text),
  metadata,
  notes: list(note),
  leftOut: list(leftOut),
  sections: list(aSection),
  clauses: list(aClause),
  facts: list(fact),
  summary: list(sentence),
  gists: list(gist),
  answers: list(answer),
  watch: list(watchItem),
});

/** The same for a document without what it says. */
export const isDocumentShaped = record<PlainDocument>({
  readerVersion: count,
  format,
  metadata: record<ListedMetadata>(listed),
  notes: list(note),
  sections: list(record<PlainDocument["sections"][number]>({ id: section, number: text, title: text })),
  clauses: list(record<PlainDocument["clauses"][number]>({ id: clause, section, number: text, text })),
});
