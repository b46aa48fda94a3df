import { writeFile } from "node:fs/promises";
import type { Output } from "../../shared/ipc/contract.ts";
import type { Original } from "../library/library.ts";
import type { Dialogs } from "./electron-surface.ts";

type Outcome = Output<"original.export">;

/** Asks where to and writes an imported file there, byte for byte. Comes out: what became of it. */
export async function exportOriginal(original: Original, dialogs: Pick<Dialogs, "chooseSavePlace">): Promise<Outcome> {
  const { canceled, filePath } = await dialogs.chooseSavePlace({
    title: "Save the original file",
    buttonLabel: "Save",
    defaultPath: original.fileName,
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  if (canceled || filePath === "") return "cancelled";
  try {
    await writeFile(filePath, original.bytes);
    return "saved";
  } catch (error) {
    return isFull(error) ? "disk-full" : "read-only";
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(Reflect.get(error, "code")));
}
