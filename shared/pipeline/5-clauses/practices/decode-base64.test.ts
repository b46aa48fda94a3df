import { expect, it } from "vitest";
import { decodeBase64 } from "./decode-base64.ts";

it("gives the bytes that went in, whatever the padding", () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 97 + length * 31) % 256);
    expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  }
});
