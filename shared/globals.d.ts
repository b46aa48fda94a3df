/** What the pure part may assume of whatever runs it: the list is kept short on purpose (house style, types). */

/** Only ever with 0: to let whatever else this thread has to do take its turn, never to wait. */
declare function setTimeout(run: () => void, milliseconds: 0): unknown;

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

/** As much of it as the PDF library uses (1-decode/pdf/stand-ins.ts). */
type UnpackedReader = {
  readonly read: () => Promise<{ readonly value?: Uint8Array; readonly done: boolean }>;
  readonly cancel: () => Promise<void>;
};

declare class DecompressionStream {
  constructor(format: string);
  readonly writable: object;
  readonly readable: { readonly getReader: () => UnpackedReader };
}

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}
