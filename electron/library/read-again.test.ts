import { expect, test } from "vitest";
import { blobHash, versionId } from "../../shared/model/ids.ts";
import { fail, succeed } from "../../shared/model/result.ts";
import type { UnreadVersion } from "../store/store-contract.ts";
import { type RereaderParts, rereadStale } from "./read-again.ts";

const unread = (name: string, isListed: boolean): UnreadVersion => ({
  ...{ version: versionId(`v${name}`), hash: blobHash(name), fileName: `${name}.md`, putBack: [], isListed },
});

/** A library of files none of which can be read whole, and what was tried with them in order. */
function unreadable(versions: readonly UnreadVersion[], whenCalm: () => Promise<void> = async () => {}) {
  const tried: string[] = [];
  const died = fail({ kind: "reader-died" } as const);
  const parts: RereaderParts = {
    store: {
      staleVersions: async () => versions,
      readBlob: async () => new Uint8Array(1),
      saveReading: async () => succeed(null),
      findReading: async () => null,
      listAnchors: async (version) => ({ version, anchors: [], place: null }),
      moveAnchors: async () => succeed(null),
    },
    pool: {
      read: async ({ fileName }, turn) => {
        tried.push(`${fileName} whole ${turn}`);
        return died;
      },
      readPlainly: async ({ fileName }) => {
        tried.push(`${fileName} plainly`);
        return died;
      },
    },
    ...{ width: 2, whenCalm, onChange: () => {} },
  };
  return { rereader: rereadStale(parts), tried };
}

test("what is not listed comes first, and what can't be read is not tried again unasked", async () => {
  const { rereader, tried } = unreadable([unread("moth", true), unread("tern", false)]);
  await rereader.catchUp();
  await rereader.settled("understood");
  expect(tried).toEqual(["tern.md plainly", "moth.md whole last"]);
  expect(await rereader.readAgain(unread("moth", true), "next")).toBeNull();
  expect(tried.at(-1)).toBe("moth.md whole next");
});

test("nothing is read whole before it is calm, and nothing at all once it is to stop", async () => {
  let calm: () => void = () => {};
  const waiting = new Promise<void>((resolve) => {
    calm = resolve;
  });
  const { rereader, tried } = unreadable([unread("moth", true), unread("tern", true)], () => waiting);
  const caughtUp = rereader.catchUp();
  await new Promise((turn) => setImmediate(turn));
  expect(tried).toEqual([]);
  const stopped = rereader.stop();
  calm();
  await Promise.all([caughtUp, stopped]);
  expect(tried).toEqual([]);
});
