import { rmSync, writeFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { GivenAnswer } from "../../shared/ipc/answers.ts";
import type { Anchor } from "../../shared/model/annotation.ts";
import { clauseId, type VersionId, versionId } from "../../shared/model/ids.ts";
import type { OwnAnswer } from "../../shared/model/own-answer.ts";
import {
  dropFolders,
  fileOf,
  newFolder,
  noteOn,
  openTest,
  save,
  type TestLibrary,
  valueIn,
} from "./library.test-support.ts";
import { libraryFolder } from "./library-folder.ts";
import type { NewOwnAnswer } from "./store-contract.ts";

afterEach(dropFolders);

const anchorAt = (clause: number): Anchor => ({ ...noteOn(version0, "").anchor, clause: clauseId(clause) });
const version0 = versionId("v0");

function open(dir = newFolder()): TestLibrary & { readonly version: VersionId; readonly dir: string } {
  const library = openTest(dir);
  return { ...library, version: save(library, fileOf("lantern")).version, dir };
}

function give({ methods, version }: ReturnType<typeof open>, answer: Partial<NewOwnAnswer> = {}): GivenAnswer {
  const usual = { question: "share-sell", state: "yes", words: "A fee is a sale.", kept: [] } as const;
  return valueIn(methods.giveAnswer({ version, ...usual, evidence: [anchorAt(2)], ...answer }));
}

const shown = ({ methods }: TestLibrary) => methods.listOwnAnswers(null);
const brief = (answers: readonly OwnAnswer[]) => answers.map(({ state, words }) => `${state}: ${words}`);

test("an own answer is kept with its words and evidence, apart from the notes", () => {
  const library = open();
  const { answer, replaced } = give(library);
  expect(replaced).toBe(null);
  expect(answer).toMatchObject({ question: "share-sell", state: "yes", words: "A fee is a sale." });
  expect(answer.evidence).toEqual([anchorAt(2)]);
  expect(shown(library)).toEqual([answer]);
  expect(library.methods.listAnnotations(null)).toEqual([]);
  library.files.close();
});

test("an own answer needs no clause", () => {
  const library = open();
  give(library, { state: "does-not-say", evidence: [] });
  expect(shown(library)).toMatchObject([{ state: "does-not-say", evidence: [] }]);
  library.files.close();
});

test("a second answer to a question takes the place of the first, which comes back by its id", () => {
  const library = open();
  const first = give(library).answer;
  const second = give(library, { state: "unclear", words: "May." });
  give(library, { question: "keep-long", state: "no", words: "No word." });
  expect(second.replaced).toBe(first.id);
  expect(brief(shown(library))).toEqual(["unclear: May.", "no: No word."]);
  valueIn(library.methods.restoreAnswer(first.id));
  expect(brief(shown(library))).toEqual(["yes: A fee is a sale.", "no: No word."]);
  valueIn(library.methods.restoreAnswer(second.answer.id));
  expect(brief(shown(library))).toEqual(["unclear: May.", "no: No word."]);
  library.files.close();
});

test("evidence of the answer before stays where it is asked to, also what has no place any more", () => {
  const library = open();
  const nowhere = anchorAt(0);
  give(library, { evidence: [anchorAt(1), nowhere, anchorAt(2)] });
  const { answer } = give(library, { state: "no", kept: [1, 2], evidence: [anchorAt(3)] });
  expect(answer.evidence.map(({ clause }) => clause)).toEqual(["c0", "c2", "c3"]);
  library.files.close();
});

test("its words are changed in place; removed, it comes back with them", () => {
  const library = open();
  const { answer } = give(library);
  valueIn(library.methods.editAnswer(answer.id, "Any fee is a sale."));
  valueIn(library.methods.removeAnswer(answer.id));
  expect(shown(library)).toEqual([]);
  valueIn(library.methods.restoreAnswer(answer.id));
  expect(shown(library)).toMatchObject([{ id: answer.id, words: "Any fee is a sale.", evidence: [{ clause: "c2" }] }]);
  library.files.close();
});

test("notes and own answers do not answer to each other's ids", () => {
  const library = open();
  const { answer } = give(library);
  const note = valueIn(library.methods.addAnnotation(noteOn(library.version, "Mine.")));
  const lost = { ok: false, failure: { kind: "not-found" } };
  expect(library.methods.editAnnotation(answer.id, "x")).toEqual(lost);
  expect(library.methods.removeAnnotation(answer.id)).toEqual(lost);
  expect(library.methods.restoreAnnotation(answer.id)).toEqual(lost);
  expect(library.methods.editAnswer(note.id, "x")).toEqual(lost);
  expect(library.methods.removeAnswer(note.id)).toEqual(lost);
  expect(library.methods.restoreAnswer(note.id)).toEqual(lost);
  expect(library.methods.giveAnswer({ ...given, version: version0 })).toEqual(lost);
  library.files.close();
});

const given = { question: "share-sell", state: "yes", words: "", kept: [], evidence: [] } as const;

test("each piece of evidence moves by itself when its version was read again", () => {
  const library = open();
  const note = valueIn(library.methods.addAnnotation(noteOn(library.version, "Mine.")));
  const { answer } = give(library, { evidence: [anchorAt(1), anchorAt(2)] });
  const { anchors } = library.methods.listAnchors(library.version);
  expect(anchors.map(({ annotation, part }) => [annotation, part])).toEqual([
    [note.id, 0],
    [answer.id, 0],
    [answer.id, 1],
  ]);
  const moved = anchors.slice(2).map((one) => ({ ...one, anchor: { ...one.anchor, clause: clauseId(7) } }));
  valueIn(library.methods.moveAnchors({ version: library.version, anchors: moved, place: null }));
  expect(shown(library)[0]?.evidence.map(({ clause }) => clause)).toEqual(["c1", "c7"]);
  expect(library.methods.listAnnotations(null)).toEqual([note]);
  expect(shown(library)[0]).toMatchObject({ state: "yes", words: "A fee is a sale." });
  library.files.close();
});

test("a policy takes its own answers into the trash and back", () => {
  const library = open();
  give(library);
  const policy = library.methods.listPolicies()[0]?.id;
  if (policy === undefined) throw new Error("there is no policy");
  valueIn(library.methods.removePolicy(policy));
  expect(shown(library)).toEqual([]);
  expect(library.methods.check().annotations).toMatchObject({ total: 1, trashed: 1 });
  valueIn(library.methods.restorePolicy(policy));
  expect(shown(library)).toHaveLength(1);
  expect(library.methods.check().annotations).toMatchObject({ total: 1, trashed: 0 });
  library.files.close();
});

test("a version that becomes another policy's takes its own answers along, and back again", () => {
  const library = open();
  const { answer } = give(library);
  const { policy: into } = save(
    library,
    fileOf("lighthouse", [{ heading: "One", text: "Another policy altogether." }]),
  );
  valueIn(library.methods.acceptOffer(answer.policy, into));
  expect(library.methods.listOwnAnswers(into)).toEqual([{ ...answer, policy: into }]);
  valueIn(library.methods.splitVersion(library.version));
  expect(library.methods.listOwnAnswers(answer.policy)).toEqual([answer]);
  library.files.close();
});

test("they survive closing, and come back from a snapshot when the library is lost", () => {
  const library = open();
  const { answer } = give(library, { evidence: [anchorAt(1), anchorAt(2)] });
  valueIn(library.methods.snapshot());
  library.files.close();
  const again = openTest(library.dir);
  expect(shown(again)).toEqual([answer]);
  again.files.close();
  const { libraryFile } = libraryFolder(library.dir);
  for (const ending of ["-wal", "-shm"]) rmSync(`${libraryFile}${ending}`, { force: true });
  writeFileSync(libraryFile, "this is no database");
  const mended = openTest(library.dir);
  expect(mended.methods.state()).toMatchObject({ kind: "recovered", restored: 1 });
  expect(shown(mended)).toEqual([answer]);
  mended.files.close();
});

test("one that was harmed on the disk is not shown wrongly, and comes back by a check", () => {
  const library = open();
  const { answer } = give(library);
  valueIn(library.methods.snapshot());
  library.files.change((db) => db.run("UPDATE annotations SET body = 'Not a sale.' WHERE id = ?", answer.id));
  expect(library.methods.check().annotations).toMatchObject({ total: 1, restored: 1, lost: 0 });
  expect(shown(library)).toEqual([answer]);
  library.files.close();
});
