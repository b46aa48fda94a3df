import { decodeBase64 } from "../mhtml/transfer-encodings.ts";

/**
 * One of the tables (`CMap`s) that say which letters of Chinese, Japanese and Korean a file means that brings none of its
 * own: those that Adobe published, which every PDF reader has. They are a module, loaded for the first file that asks.
 * Goes in: the name of the library's file. Throws where there is none.
 */
export async function letterTable(file: string): Promise<Uint8Array> {
  const { default: stored } = await import("../../../../resources/cmaps.json", { with: { type: "json" } });
  const packed = new Map(Object.entries(stored.tables)).get(file);
  if (packed === undefined) throw new Error(`There is no table ${file}.`);
  return decodeBase64(new TextEncoder().encode(packed));
}
