import { expect, test, vi } from "vitest";
import type { OpenPolicy } from "../../shared/ipc/answers.ts";
import { type PolicyId, policyId, versionId } from "../../shared/model/ids.ts";
import type { Library } from "./library.ts";
import { libraryIn, policyOf, temporaryFolder } from "./temporary-library.test-support.ts";

// Each test starts processes, which takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function add(library: Library, name: string, text: string): Promise<PolicyId> {
  const { outcomes } = await library.importFiles([{ kind: "bytes", name, bytes: bytesOf(text) }]).finished;
  const [outcome] = outcomes;
  if (outcome?.kind !== "added") throw new Error(`${name} was not added`);
  return outcome.policy;
}

async function open(library: Library, policy: PolicyId, version: OpenPolicy["version"]["id"] | null = null) {
  const opened = await library.openPolicy(policy, version);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

const first = policyOf("Lantern");
const second = first.replace("4 March 2025", "2 May 2026").replace("12 months", "6 months");

test("a newer version is offered, accepted and split off, and each can be opened", async () => {
  const { library, events } = await libraryIn(await temporaryFolder());
  const old = await add(library, "lantern.md", first);
  const young = await add(library, "lantern-2026.md", second);
  expect(await library.listOffers()).toEqual([
    {
      ...{ policy: young, title: "Lantern Privacy Policy", fileName: "lantern-2026.md", into: old },
      ...{
        intoTitle: "Lantern Privacy Policy",
        intoImported: expect.any(String),
        nextNumber: 2,
        known: 1,
        sameText: false,
      },
    },
  ]);
  expect(events).toContain("offers.changed");
  expect(await library.acceptOffer(young, old)).toEqual({ ok: true, value: null });
  const newest = await open(library, old);
  expect(newest.versions.map(({ number, updated }) => [number, updated])).toEqual([
    [2, "2026-05-02"],
    [1, "2025-03-04"],
  ]);
  expect(newest.version.number).toBe(2);
  const before = await open(library, old, newest.versions[1]?.id ?? null);
  expect(before.version.number).toBe(1);
  expect(before.reading.metadata.updated).toBe("2025-03-04");
  expect(before.card).toEqual(newest.card);
  expect(await library.splitVersion(newest.version.id)).toEqual({ ok: true, value: null });
  expect((await open(library, young)).versions).toHaveLength(1);
  expect(await library.openPolicy(old, newest.version.id)).toEqual({ ok: false, failure: { kind: "not-found" } });
});

test("an annotation can be made on an older version", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const old = await add(library, "lantern.md", first);
  const { version, reading } = await open(library, old);
  await library.acceptOffer(await add(library, "lantern-2026.md", second), old);
  const clause = reading.clauses.at(-1);
  if (clause === undefined) throw new Error("no clause");
  const note = { version: version.id, clause: clause.id, kind: "note", body: "Before.", span: null } as const;
  expect(await library.addAnnotation(note)).toMatchObject({ ok: true, value: { version: version.id, policy: old } });
  expect((await open(library, old)).annotations).toHaveLength(1);
});

const page = `<html><body><nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/help">Help</a></nav>
<h1>Tern Privacy Policy</h1>${Array.from({ length: 6 }, (_, index) => `<p>We share ${index} kinds of your personal data with carriers.</p>`).join("\n")}
</body></html>`;

test("a left-out block is put back and taken out again; the choice stays through a new reading and a start", async () => {
  const dir = await temporaryFolder();
  const { library } = await libraryIn(dir);
  const policy = await add(library, "tern.html", page);
  const before = await open(library, policy);
  const [menu] = before.reading.leftOut;
  if (menu === undefined) throw new Error("nothing was left out");
  const clause = before.reading.clauses[2];
  if (clause === undefined) throw new Error("no clause");
  const version = before.version.id;
  await library.addAnnotation({ version, clause: clause.id, kind: "bookmark", body: "", span: null });

  const change = { version, start: menu.span.start, end: menu.span.end };
  expect(await library.restoreLeftOut({ ...change, restored: true })).toEqual({ ok: true, value: null });
  const after = await open(library, policy);
  expect(after.leftOutRestored).toEqual([menu.span]);
  expect(after.reading.leftOut).toEqual([]);
  expect(after.reading.clauses.map(({ text }) => text).join(" ")).toContain("Shop");
  const marked = after.annotations[0]?.anchor;
  expect(after.reading.clauses.find(({ id }) => id === marked?.clause)?.text).toBe(clause.text);
  await library.close();

  const { library: again } = await libraryIn(dir);
  expect(await open(again, policy)).toMatchObject({ leftOutRestored: [menu.span], reading: { leftOut: [] } });
  expect(await again.restoreLeftOut({ ...change, restored: false })).toEqual({ ok: true, value: null });
  const last = await open(again, policy);
  expect(last.reading).toEqual(before.reading);
  expect(last.annotations.map(({ anchor }) => anchor)).toEqual([
    expect.objectContaining({ clause: clause.id, quote: clause.text }),
  ]);
});

test("a version that is not there has no original, and nothing of it is put back", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const nobody = versionId("vnone");
  const notFound = { ok: false, failure: { kind: "not-found" } };
  expect(await library.original(nobody)).toEqual(notFound);
  expect(await library.originalText(nobody)).toEqual(notFound);
  expect(await library.restoreLeftOut({ version: nobody, start: 0, end: 1, restored: true })).toEqual(notFound);
  expect(await library.acceptOffer(policyId("p1"), policyId("p2"))).toEqual(notFound);
});

test("the original is given byte for byte, and as the text that a clause's place counts in", async () => {
  const { library } = await libraryIn(await temporaryFolder());
  const text = `\ufeff${page.replaceAll("\n", "\r\n")}`;
  const { version, reading } = await open(library, await add(library, "tern.html", text));
  const original = await library.original(version.id);
  expect(original).toEqual({ ok: true, value: { fileName: "tern.html", bytes: bytesOf(text) } });
  const decoded = await library.originalText(version.id);
  expect(decoded).toEqual({ ok: true, value: { text: page, encoding: "utf-8", format: "html" } });
  const clause = reading.clauses[1];
  expect(decoded.ok && decoded.value.text.slice(clause?.span.start, clause?.span.end)).toContain(clause?.text);
});
