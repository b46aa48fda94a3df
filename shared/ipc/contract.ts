import { z } from "zod";
import type { Annotation } from "../model/annotation.ts";
import type { LibraryFailure } from "../model/failure.ts";
import type { AnnotationId, ClauseId, PolicyId, VersionId } from "../model/ids.ts";
import type { OwnAnswer } from "../model/own-answer.ts";
import type { PolicyCard } from "../model/policy.ts";
import { type QuestionId, questions } from "../model/question.ts";
import type { Result } from "../model/result.ts";
import type { SearchResult } from "../model/search-hit.ts";
import { watchKinds } from "../model/watch-item.ts";
import type {
  ClosestClause,
  GivenAnswer,
  ImportReport,
  ImportState,
  LibraryState,
  OpenPolicy,
  OriginalText,
  Settings,
  TrashedPolicy,
  VersionOffer,
  WatchState,
} from "./answers.ts";
import { type InputOf, method, type OutputOf } from "./method.ts";

const id = <T extends string>(pattern: RegExp): z.ZodType<T> =>
  z.string().max(64).regex(pattern) as unknown as z.ZodType<T>;
const policy = id<PolicyId>(/^p[0-9a-z]+$/);
const version = id<VersionId>(/^v[0-9a-z]+$/);
const annotation = id<AnnotationId>(/^a[0-9a-z]+$/);
const clause = id<ClauseId>(/^c[0-9]+$/);
const question = z.custom<QuestionId>((value) => questions.some((known) => known.id === value));
const nothing = z.undefined();
const body = z.string().max(100_000);
const offset = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const textSpan = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

const settingsPatch = z
  .strictObject({
    theme: z.enum(["system", "light", "dark", "sepia"]),
    textScale: z.number().min(0.7).max(2.5),
    libraryOpen: z.boolean(),
    panelOpen: z.boolean(),
    panelTab: z.enum(["summary", "ask", "notes"]),
    practices: z.array(z.string().max(40)).max(10),
    singleKeys: z.boolean(),
    plain: z.boolean(),
    redLines: z.array(z.enum(watchKinds)).max(watchKinds.length),
    lastPolicy: policy.nullable(),
  })
  .partial();

/** Every request the window can make. Main refuses any name that is not here. Files never come by path: see `bridge.ts`. */
export const contract = {
  "library.state": method(nothing).gives<LibraryState>(),
  "library.list": method(nothing).gives<readonly PolicyCard[]>(),
  /** The newest version where `version` is null. */
  "policy.open": method(z.strictObject({ policy, version: version.nullable() })).gives<
    Result<OpenPolicy, LibraryFailure>
  >(),
  /** Ranks the clauses of a version by how close they come to a question in the reader's words. */
  "policy.ask": method(z.strictObject({ version, question: z.string().max(1_000) })).gives<
    Result<readonly ClosestClause[], LibraryFailure>
  >(),
  "policy.remove": method(z.strictObject({ policy })).gives<Result<null, LibraryFailure>>(),
  "policy.restore": method(z.strictObject({ policy })).gives<Result<null, LibraryFailure>>(),
  "trash.list": method(nothing).gives<readonly TrashedPolicy[]>(),
  "version.offers": method(nothing).gives<readonly VersionOffer[]>(),
  /** Makes an imported policy a version of the one it was offered to. */
  "version.accept": method(z.strictObject({ policy, into: policy })).gives<Result<null, LibraryFailure>>(),
  "version.decline": method(z.strictObject({ policy })).gives<Result<null, LibraryFailure>>(),
  /** Takes a decline back. */
  "version.reoffer": method(z.strictObject({ policy })).gives<Result<null, LibraryFailure>>(),
  /** Takes an accept back: the version is the policy it was imported as, and offered again. */
  "version.split": method(z.strictObject({ version })).gives<Result<null, LibraryFailure>>(),
  /** Puts a block that was left out back among the clauses, or leaves it out again. */
  "leftOut.restore": method(z.strictObject({ version, start: offset, end: offset, restored: z.boolean() })).gives<
    Result<null, LibraryFailure>
  >(),
  "original.text": method(z.strictObject({ version })).gives<Result<OriginalText, LibraryFailure>>(),
  /** Asks where to, and writes the imported file there byte for byte. */
  "original.export": method(z.strictObject({ version })).gives<"saved" | "cancelled" | LibraryFailure["kind"]>(),
  "watch.state": method(nothing).gives<WatchState>(),
  "watch.choose": method(nothing).gives<null>(),
  "watch.stop": method(nothing).gives<null>(),
  "import.choose": method(z.strictObject({ kind: z.enum(["files", "folder"]) })).gives<null>(),
  "import.dropped": method(nothing).gives<null>(),
  "import.samples": method(nothing).gives<null>(),
  "import.state": method(nothing).gives<ImportState>(),
  "import.report": method(nothing).gives<ImportReport>(),
  /** Takes in again what could not be read. Comes out: how many files those are. */
  "import.retry": method(nothing).gives<number>(),
  /** Goes on with the import that was surveyed. */
  "import.confirm": method(nothing).gives<null>(),
  "import.cancel": method(nothing).gives<null>(),
  "search.run": method(
    z.strictObject({
      query: z.string().max(1_000),
      limit: z.int().min(1).max(500),
      offset: z.int().min(0).max(1_000_000),
    }),
  ).gives<SearchResult>(),
  "annotation.list": method(z.strictObject({ policy: policy.nullable() })).gives<readonly Annotation[]>(),
  "annotation.add": method(
    z.strictObject({ version, clause, kind: z.enum(["bookmark", "note"]), body, span: textSpan.nullable() }),
  ).gives<Result<Annotation, LibraryFailure>>(),
  "annotation.edit": method(z.strictObject({ annotation, body })).gives<Result<Annotation, LibraryFailure>>(),
  "annotation.remove": method(z.strictObject({ annotation })).gives<Result<null, LibraryFailure>>(),
  "annotation.restore": method(z.strictObject({ annotation })).gives<Result<Annotation, LibraryFailure>>(),
  "answer.list": method(z.strictObject({ policy: policy.nullable() })).gives<readonly OwnAnswer[]>(),
  /** Sets the reader's own answer; `kept`: which evidence of the one before it stays, by its place there. */
  "answer.give": method(
    z.strictObject({
      version,
      question,
      state: z.enum(["yes", "no", "unclear", "does-not-say"]),
      words: body,
      kept: z.array(z.int().min(0).max(1_000)).max(100),
      evidence: z.array(z.strictObject({ clause, span: textSpan.nullable() })).max(100),
    }),
  ).gives<Result<GivenAnswer, LibraryFailure>>(),
  "answer.edit": method(z.strictObject({ answer: annotation, words: body })).gives<Result<OwnAnswer, LibraryFailure>>(),
  "answer.remove": method(z.strictObject({ answer: annotation })).gives<Result<null, LibraryFailure>>(),
  "answer.restore": method(z.strictObject({ answer: annotation })).gives<Result<OwnAnswer, LibraryFailure>>(),
  "place.save": method(z.strictObject({ version, clause, within: z.number().min(0).max(1) })).gives<null>(),
  "settings.get": method(nothing).gives<Settings>(),
  "settings.change": method(settingsPatch).gives<Settings>(),
  "link.open": method(z.strictObject({ url: z.string().max(4_000) })).gives<"opened" | "refused" | "cancelled">(),
  "text.copy": method(z.strictObject({ text: z.string().max(1_000_000) })).gives<null>(),
  "folder.show": method(z.strictObject({ folder: z.enum(["library", "backups"]) })).gives<null>(),
} as const;

type Contract = typeof contract;
export type MethodName = keyof Contract;
export type Input<N extends MethodName> = InputOf<Contract[N]>;
export type Output<N extends MethodName> = OutputOf<Contract[N]>;
/** What a caller writes after the method's name: nothing where there is no input. */
export type Args<N extends MethodName> = Input<N> extends undefined ? [] : [input: Input<N>];
