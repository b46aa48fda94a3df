import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openZip } from "./open-zip.ts";

const text = (length: number): Uint8Array =>
  strToU8("We share your data. ".repeat(Math.ceil(length / 20)).slice(0, length));

function failureOf(bytes: Uint8Array): string | null {
  const zip = openZip(bytes);
  return zip.ok ? null : zip.failure;
}

function unpacked(bytes: Uint8Array, name: string): string {
  const zip = openZip(bytes);
  if (!zip.ok) return zip.failure;
  const pieces: Uint8Array[] = [];
  const failure = zip.value.unpack(name, (piece) => {
    pieces.push(piece.slice());
    return true;
  });
  return failure ?? pieces.map((piece) => new TextDecoder().decode(piece)).join("");
}

/** Changes what the directory says of the first part, at an offset in its entry (APPNOTE.TXT 4.3.12). */
function told(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  view.setUint32(at + offset, value, true);
  return bytes;
}

test("parts come out as they went in, packed or not, also behind a comment", () => {
  const zip = zipSync({ "a/b.xml": text(100_000), plain: [strToU8("as it is"), { level: 0 }] }, { comment: "made" });
  expect(unpacked(zip, "a/b.xml")).toBe(new TextDecoder().decode(text(100_000)));
  expect(unpacked(zip, "plain")).toBe("as it is");
});

test("a part that is not there, or broken, is damage", () => {
  const zip = zipSync({ a: text(100_000) });
  expect(unpacked(zip, "b")).toBe("damaged");
  expect(
    unpacked(
      zip.map((byte, at) => (at === 60 ? byte ^ 0xff : byte)),
      "a",
    ),
  ).toBe("damaged");
  expect(failureOf(zip.subarray(0, -30))).toBe("damaged");
  expect(failureOf(new Uint8Array(10))).toBe("damaged");
});

test("a part that unpacks to more or less than the directory says is damage", () => {
  expect(unpacked(told(zipSync({ a: text(100_000) }), 24, 10), "a")).toBe("damaged");
  expect(unpacked(told(zipSync({ a: text(100_000) }), 24, 200_000), "a")).toBe("damaged");
});

test("what unpacks to too much is over the limit before it is unpacked", () => {
  expect(failureOf(zipSync({ a: new Uint8Array(5_000_000) }))).toBe("limit");
  expect(failureOf(told(zipSync({ a: text(100) }), 24, 300_000_000))).toBe("limit");
  expect(failureOf(zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`p${at}`, text(1)]))))).toBe(
    "limit",
  );
  expect(failureOf(zipSync({ a: text(3_000_000) }))).toBeNull();
});

test.each(["../a", "a/../../b", "/a", "C:/a", "a\\..\\..\\b"])("a part called %s gives the file away", (name) => {
  expect(failureOf(zipSync({ [name]: text(1) }))).toBe("damaged");
});

test("two parts of one name, and a locked part, are refused", () => {
  const twice = zipSync({ "a.xml": text(10), "b.xml": text(10) });
  const renamed = twice.map((byte) => (byte === 0x62 ? 0x61 : byte));
  expect(failureOf(renamed)).toBe("damaged");
  expect(failureOf(told(zipSync({ a: text(10) }), 6, 0x0001_0014))).toBe("damaged");
});

test("nothing more is unpacked once nothing more is wanted", () => {
  const mixed = Array.from({ length: 60_000 }, (_, at) => (at * 7_919) % 60_013).join(" ");
  const zip = openZip(zipSync({ a: strToU8(mixed) }));
  let given = 0;
  const failure = zip.ok
    ? zip.value.unpack("a", (piece) => {
        given += piece.length;
        return false;
      })
    : "damaged";
  expect([failure, given > 0, given < mixed.length / 2]).toEqual([null, true, true]);
});
