/** Requests and answers travel between page and host as JSON; what JSON lacks and the app sends is marked. */
type Marked = { readonly $: "undefined" } | { readonly $: "bytes"; readonly base64: string };

/** Goes in: what the page's half (`page-script.ts`) wrote. Comes out: the values it was given. */
export function unwire(json: string): readonly unknown[] {
  const parsed: unknown = JSON.parse(json, (_key, value: unknown) => (isBytes(value) ? toBytes(value.base64) : value));
  if (!Array.isArray(parsed)) throw new Error("The page sent something that is no list.");
  return parsed.map((value: unknown) => (isMarked(value) && value.$ === "undefined" ? undefined : value));
}

function toBytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

function isBytes(value: unknown): value is Extract<Marked, { $: "bytes" }> {
  return isMarked(value) && value.$ === "bytes";
}

function isMarked(value: unknown): value is Marked {
  return typeof value === "object" && value !== null && "$" in value;
}
