/**
 * What stands in for globals that the PDF library uses. To be imported before it.
 *
 * `Response`: the library adds a method to it while it loads, though it calls it only to write files. A process that reads
 * strangers' files has no such way to the network, so an empty class is there instead.
 *
 * `DecompressionStream`: the library unpacks whole streams with it, whatever they unpack to. This one ends early.
 */

if (!("Response" in globalThis)) define("Response", class {});

/** Of what one stream unpacks to, in bytes: pages have a million or two, fonts for Chinese up to ten. */
const mostUnpacked = 12_000_000;

const Unbounded = DecompressionStream;

class BoundedDecompressionStream {
  readonly writable: object;
  readonly readable: DecompressionStream["readable"];

  constructor(format: string) {
    const { writable, readable } = new Unbounded(format);
    this.writable = writable;
    this.readable = { getReader: () => bounded(readable.getReader()) };
  }
}

if (Unbounded.name !== BoundedDecompressionStream.name) define("DecompressionStream", BoundedDecompressionStream);

/** Reads as the other reader does, but for what comes after the bound: there, the stream ends. */
function bounded(reader: UnpackedReader): UnpackedReader {
  let unpacked = 0;
  const cancel = (): Promise<void> => reader.cancel().catch(() => undefined);
  return {
    cancel,
    read: async () => {
      if (unpacked > mostUnpacked) {
        await cancel();
        return { done: true };
      }
      const chunk = await reader.read();
      unpacked += chunk.value?.length ?? 0;
      return chunk;
    },
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
