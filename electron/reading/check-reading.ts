import type { Mark } from "../../shared/model/block.ts";
import type { Clause } from "../../shared/model/clause.ts";
import type { FileFailure } from "../../shared/model/failure.ts";
import type { ClauseId, SectionId } from "../../shared/model/ids.ts";
import type { Format, PlainDocument, Reading } from "../../shared/model/reading.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import type { Section } from "../../shared/model/section.ts";
import type { Space, Span, TextMap } from "../../shared/model/span.ts";
import { isFileFailure } from "./failure-shape.ts";
import type { DecodedText } from "./messages.ts";
import { isDocumentShaped, isReadingShaped } from "./reading-shape.ts";
import { flag, record, text } from "./shapes.ts";

/**
 * Takes what a reading process answered for what it says only after checking all of it, as if someone hostile had written
 * it: its form, that every span lies in its text, that every id it names is there, and that it is not out of proportion.
 * Goes in: the answer, and the number of bytes that were read. Comes out: the result, or `null` where it can't be true.
 */
export function checkAnswer(answer: unknown, bytes: number): Result<Reading, FileFailure> | null {
  if (isRefusal(answer)) return fail(answer.failure);
  if (isSuccess(answer) && isSound(answer.value, bytes)) return succeed(answer.value);
  return null;
}

/** The same for an answer that is only the document. */
export function checkDocument(answer: unknown, bytes: number): Result<PlainDocument, FileFailure> | null {
  if (isRefusal(answer)) return fail(answer.failure);
  if (isPlain(answer) && isSoundDocument(answer.value, bytes)) return succeed(answer.value);
  return null;
}

/** The same for an answer that is only the decoded text. */
export function checkText(answer: unknown, bytes: number): Result<DecodedText, FileFailure> | null {
  if (isRefusal(answer)) return fail(answer.failure);
  if (!isDecoded(answer) || answer.value.text.length > bytes * growth + allowance) return null;
  return succeed(answer.value);
}

type Refusal = { readonly ok: boolean; readonly failure: FileFailure };
type Success = { readonly ok: boolean; readonly value: Reading };

const looksRefused = record<Refusal>({ ok: flag, failure: isFileFailure });
const looksRead = record<Success>({ ok: flag, value: isReadingShaped });
const looksDecoded = record<{ readonly ok: boolean; readonly value: DecodedText }>({
  ok: flag,
  value: record<DecodedText>({ text, encoding: text }),
});
const looksPlain = record<{ readonly ok: boolean; readonly value: PlainDocument }>({
  ok: flag,
  value: isDocumentShaped,
});
const isPlain = (answer: unknown): answer is { readonly ok: true; readonly value: PlainDocument } =>
  looksPlain(answer) && answer.ok;
const isDecoded = (answer: unknown): answer is { readonly ok: true; readonly value: DecodedText } =>
  looksDecoded(answer) && answer.ok;
const isRefusal = (answer: unknown): answer is Refusal => looksRefused(answer) && !answer.ok;
const isSuccess = (answer: unknown): answer is Success => looksRead(answer) && answer.ok;

/**
 * Characters that may come out for each byte that went in: the text can stand in clauses, in what was left out and in
 * facts, and one letter of compatibility Arabic becomes eighteen when it is spelt out.
 */
const growth = 40;
/** What even the smallest file may give: a title made from its name, sentences of ours. */
const allowance = 1_000_000;
/** What any packed file may give, however well it is packed. */
const packedAllowance = 8_000_000;

/** Characters of text that a byte of a file can give, for files that are packed: 250 is where unpacking stops. */
const packedGrowth: ReadonlyMap<Format, number> = new Map([
  ["docx", 300],
  ["odt", 300],
  ["rtf", 30],
  ["pdf", 300],
]);

/** As many bytes as there can be in a file once it is unpacked. */
function unpacked(format: Format, size: number): number {
  const packed = packedGrowth.get(format);
  return packed === undefined ? size : size * packed + packedAllowance;
}

function isSoundDocument({ format, metadata, sections, clauses, notes }: PlainDocument, size: number): boolean {
  const bytes = unpacked(format, size);
  const known = new Set(sections.map(({ id }) => id));
  const texts = [metadata.title, ...sections.map(({ title }) => title), ...clauses.map(({ text }) => text)];
  return (
    known.size === sections.length &&
    new Set(clauses.map(({ id }) => id)).size === clauses.length &&
    clauses.every(({ section }) => known.has(section)) &&
    texts.reduce((sum, { length }) => sum + length, 0) <= bytes * growth + allowance &&
    notes.every(({ span }) => span === undefined || spanHolds(span, bytes))
  );
}

function isSound(reading: Reading, size: number): boolean {
  const bytes = unpacked(reading.format, size);
  const texts = new Map(reading.clauses.map((clause) => [clause.id, clause.text.length]));
  return (
    texts.size === reading.clauses.length &&
    charactersIn(reading) <= bytes * growth + allowance &&
    sectionsHold(reading.sections, reading.clauses, bytes) &&
    reading.clauses.every(
      (clause) => clauseHolds(clause, bytes) && (clause.leadIn === null || texts.has(clause.leadIn)),
    ) &&
    reading.facts.every((fact) => spanHolds(fact.span, texts.get(fact.clause) ?? -1)) &&
    saysWhatIsThere(reading, texts) &&
    [...reading.leftOut, ...reading.notes].every(({ span }) => span === undefined || spanHolds(span, bytes))
  );
}

/** Every clause that is cited is there, and every piece of evidence lies in its clause. */
function saysWhatIsThere(
  { summary, gists, answers, watch, sections }: Reading,
  texts: ReadonlyMap<ClauseId, number>,
): boolean {
  const known = new Set(sections.map(({ id }) => id));
  const sentences = [...summary, ...gists.flatMap((gist) => gist.sentences)];
  return (
    gists.every((gist) => known.has(gist.section)) &&
    [...sentences, ...answers].every(({ cites }) => cites.every((clause) => texts.has(clause))) &&
    answers.every(({ nearest }) => nearest.every((clause) => texts.has(clause))) &&
    [...answers, ...watch].every(({ evidence }) =>
      evidence.every(({ clause, span }) => spanHolds(span, texts.get(clause) ?? -1)),
    )
  );
}

/** Parents stand before their children, so there is no circle; each clause stands in one section and each names the other. */
function sectionsHold(sections: readonly Section[], clauses: readonly Clause[], bytes: number): boolean {
  const seen = new Set<SectionId>();
  const placed = new Map<ClauseId, SectionId>();
  for (const { id, parent, span, clauses: own } of sections) {
    if (seen.has(id) || (parent !== null && !seen.has(parent)) || !spanHolds(span, bytes)) return false;
    seen.add(id);
    for (const clause of own) {
      if (placed.has(clause)) return false;
      placed.set(clause, id);
    }
  }
  return placed.size === clauses.length && clauses.every(({ id, section }) => placed.get(id) === section);
}

function clauseHolds(clause: Clause, bytes: number): boolean {
  const { length } = clause.text;
  const inText = (span: Span<"text">): boolean => spanHolds(span, length);
  return (
    spanHolds(clause.span, bytes) &&
    clause.marks.every((mark: Mark) => inText(mark.span)) &&
    clause.cells.every(inText) &&
    clause.sentences.every(inText) &&
    clause.practices.every(({ why }) => why.every(inText)) &&
    mapHolds(clause.map, length, bytes)
  );
}

function mapHolds(map: TextMap, length: number, bytes: number): boolean {
  let text = 0;
  let source = 0;
  for (const [textStart, sourceStart, size] of map) {
    if (textStart < text || sourceStart < source) return false;
    text = textStart + size;
    source = sourceStart + size;
  }
  return text <= length && source <= bytes;
}

function spanHolds(span: Span<Space>, length: number): boolean {
  return span.start <= span.end && span.end <= length;
}

function charactersIn(reading: Reading): number {
  const texts = [...reading.clauses, ...reading.leftOut, ...reading.summary, ...reading.answers, ...reading.watch].map(
    ({ text }) => text,
  );
  const links = reading.clauses.flatMap(({ marks }) => marks.map((mark) => (mark.kind === "link" ? mark.href : "")));
  const names = [reading.metadata.title, ...reading.sections.map(({ title }) => title)];
  return [...texts, ...links, ...names].reduce((sum, { length }) => sum + length, 0);
}
