/**
 * The PDF library adds a method to `Response` while it loads, though it calls it only to write files. A process that reads
 * strangers' files has no such way to the network, so an empty class stands in. To be imported before the library.
 */
if (!("Response" in globalThis)) Object.defineProperty(globalThis, "Response", { value: class {}, configurable: true });
