import { writeSync } from "node:fs";
import { join } from "node:path";
import { fileOf, noteOn, valueIn } from "./library.test-support.ts";
import { seeded } from "./seeded.test-support.ts";
import { openStore, type Store } from "./store-client.ts";

/**
 * A program that does what a reader does until it is killed: `node busy-child.test-support.ts DIR SEED`. It prints a line
 * for each change only after the store has acknowledged it, with a write that does not come back before the pipe has it.
 */
export const busyChild = import.meta.filename;

const [dir = "", seed = "0"] = process.argv.slice(2);
const random = seeded(Number(seed));

function tell(...words: readonly string[]): void {
  writeSync(1, `${words.join(" ")}\n`);
}

async function change(store: Store, ids: string[], order: number): Promise<void> {
  const name = `${seed}-${order}`;
  const choice = random(10);
  const [first] = await store.listPolicies();
  if (first === undefined || choice === 0) {
    const file = fileOf(name);
    valueIn(await store.savePolicy(file));
    tell("file", file.fileName);
    return;
  }
  const id = ids[random(ids.length)];
  const note = (await store.listAnnotations(null)).find((one) => one.id === id);
  if (note === undefined || choice > 4) {
    const added = valueIn(await store.addAnnotation(noteOn(first.version, name)));
    ids.push(added.id);
    tell("note", added.id, name);
  } else if (choice === 4) {
    valueIn(await store.snapshot());
  } else if (choice === 3) {
    valueIn(await store.removeAnnotation(note.id));
    tell("removed", note.id);
  } else {
    valueIn(await store.editAnnotation(note.id, `${name}-edited`));
    tell("note", note.id, `${name}-edited`);
  }
}

async function changeForEver(): Promise<never> {
  const store = valueIn(await openStore({ dir, entry: join(import.meta.dirname, "worker.ts") }));
  const ids: string[] = [];
  tell("ready");
  for (let order = 0; ; order += 1) await change(store, ids, order);
}

if (process.argv[1] === busyChild) await changeForEver();
