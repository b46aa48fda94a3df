import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { decodePdf } from "./decode-pdf.ts";
import { set, write } from "./make-pdf.test-support.ts";

test("a file that only its owner may print or change is read", async () => {
  const line = "We keep the name and the address that you give us";
  const read = await decodePdf(makeOwnedPdf(line), () => undefined);
  expect(read.ok && read.value.text).toBe(`${line}\n`);
});

/** What passwords are filled up with (ISO 32000-1, 7.6.3.3); an empty one is all of it. */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const permissions = -64;

/** A PDF with one line that anybody may read and only its owner may print or change: encrypted, with an empty password. */
function makeOwnedPdf(line: string): Uint8Array {
  const owner = Buffer.alloc(32, 0x41);
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const key = md5(padding, owner, allowed).subarray(0, 5);
  const content = rc4(md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10), Buffer.from(set(line, 50, 700)));
  const user = rc4(key, padding);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const keys = `/O <${owner.toString("hex")}> /U <${user.toString("hex")}>`;
  return write(objects, `/Root 1 0 R /ID [<> <>] /Encrypt << /Filter /Standard /V 1 /R 2 /P ${permissions} ${keys} >>`);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash("md5").update(Buffer.concat(parts)).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
