// First, because the library looks for what they stand in for while it loads.
import "./stand-ins.ts";
// The library's other half, which it would else start as a worker from a file: loaded, it is found in this very thread.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FileFailure } from "../../../model/failure.ts";
import { fail, type Result, succeed } from "../../../model/result.ts";
import { letterTable } from "./letter-tables.ts";

type Task = ReturnType<typeof getDocument>;

/** An open file of the PDF library; `destroy` ends it. */
export type OpenPdf = { readonly pdf: Awaited<Task["promise"]>; readonly destroy: () => Promise<void> };

/** What the library asks for by name: tables of letters, which are at hand; fonts and code to draw with, which are not needed. */
type Asked = { readonly kind: string; readonly filename: string };

class Tables {
  fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    return kind === "cMapUrl" ? letterTable(filename) : Promise.reject(new Error("Reading a file draws nothing."));
  }
}

/** Stands in for what the library would draw with. */
class Nothing {
  create(): never {
    throw new Error("Reading a file draws nothing.");
  }

  destroy(): void {
    // There is nothing to give back.
  }
}

/** Pictures of any size are passed over before they are unpacked: a small file can hold one of gigabytes. */
const noPictures = 0;

/** Opens a PDF. Takes the bytes: they are not to be used afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, FileFailure>> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: noPictures,
    enableXfa: false,
    BinaryDataFactory: Tables,
    CanvasFactory: Nothing,
    FilterFactory: Nothing,
  });
  try {
    return succeed({ pdf: await task.promise, destroy: () => task.destroy() });
  } catch (error) {
    await task.destroy();
    return isLocked(error) ? fail({ kind: "password" }) : fail({ kind: "pdf-damaged" });
  }
}

/** The library's errors are known by name; whatever else it says, the file can't be read. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
