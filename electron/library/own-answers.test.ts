import { expect, test } from "vitest";
import { clauseId, type VersionId, versionId } from "../../shared/model/ids.ts";
import type { Result } from "../../shared/model/result.ts";
import type { NewOwnAnswer } from "./library.ts";
import { folderWith, libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

/** A library with one policy of an invented company, open. */
async function withPolicy(dir: string) {
  const opened = await libraryIn(dir);
  const { library } = opened;
  if ((await library.list()).length === 0) {
    const folder = await folderWith({ "coppergull.md": policyOf("Coppergull") });
    await library.importFiles([{ kind: "path", path: `${folder}/coppergull.md` }]).finished;
  }
  const [card] = await library.list();
  if (card === undefined) throw new Error("the policy was not added");
  const open = valueIn(await library.openPolicy(card.id, null));
  return { ...opened, card, open };
}

function valueIn<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const answerTo = (version: VersionId, change: Partial<NewOwnAnswer> = {}): NewOwnAnswer => ({
  ...{ version, question: "share-sell", state: "unclear", words: "Payment data is data.", kept: [], evidence: [] },
  ...change,
});

test("an own answer stands on words of the policy, and is there after a restart", async () => {
  const dir = await temporaryFolder();
  const { library, open, card, events } = await withPolicy(dir);
  const sold = open.reading.clauses.find(({ text }) => text.includes("do not sell"));
  if (sold === undefined) throw new Error("no clause on selling");
  const evidence = [{ clause: sold.id, span: { start: 3, end: 14 } }];
  const { answer } = valueIn(await library.giveAnswer(answerTo(open.version.id, { evidence })));
  expect(answer.evidence).toMatchObject([{ clause: sold.id, clauseNumber: sold.number, quote: "do not sell" }]);
  await expect.poll(() => events).toContain("annotations.changed");
  await library.close();
  const again = await withPolicy(dir);
  expect(await again.library.listOwnAnswers(card.id)).toEqual([answer]);
});

test("evidence that the policy does not have is refused, and the answer before it stays", async () => {
  const { library, open } = await withPolicy(await temporaryFolder());
  const { answer } = valueIn(await library.giveAnswer(answerTo(open.version.id)));
  const bad = await library.giveAnswer(
    answerTo(open.version.id, { state: "no", evidence: [{ clause: clauseId(999), span: null }] }),
  );
  expect(bad).toEqual({ ok: false, failure: { kind: "not-found" } });
  expect(await library.giveAnswer(answerTo(versionId("vgone")))).toEqual(bad);
  expect(await library.listOwnAnswers(null)).toEqual([answer]);
});

test("evidence moves with its clause when something that was left out is put back before it, and finds its way home", async () => {
  const page = `<nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/help">Help</a></nav>
<h1>Coppergull Privacy Policy</h1><h2>Sharing</h2><p>We share your address with the carrier.</p>
<h2>Keeping</h2><p>We keep your data for as long as we want to.</p>`;
  const { library } = await libraryIn(await temporaryFolder());
  const folder = await folderWith({ "coppergull.html": page });
  await library.importFiles([{ kind: "path", path: `${folder}/coppergull.html` }]).finished;
  const card = (await library.list())[0];
  if (card === undefined) throw new Error("the policy was not added");
  const open = valueIn(await library.openPolicy(card.id, null));
  const kept = open.reading.clauses.find(({ text }) => text.includes("as long as"));
  const [left] = open.reading.leftOut;
  if (kept === undefined || left === undefined) throw new Error("not read as expected");
  const evidence = [{ clause: kept.id, span: null }];
  valueIn(await library.giveAnswer(answerTo(open.version.id, { question: "keep-long", evidence })));
  const change = { version: open.version.id, start: left.span.start, end: left.span.end };
  const quoted = async () => {
    const { reading } = valueIn(await library.openPolicy(card.id, null));
    const [answer] = await library.listOwnAnswers(null);
    const clause = answer?.evidence[0]?.clause;
    return { clause, text: reading.clauses.find(({ id }) => id === clause)?.text };
  };
  valueIn(await library.restoreLeftOut({ ...change, restored: true }));
  const moved = await quoted();
  expect(moved.text).toBe(kept.text);
  expect(moved.clause).not.toBe(kept.id);
  valueIn(await library.restoreLeftOut({ ...change, restored: false }));
  expect(await quoted()).toEqual({ clause: kept.id, text: kept.text });
});
