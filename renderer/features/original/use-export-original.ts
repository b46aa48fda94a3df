import { useCallback } from "react";
import type { Output } from "../../../shared/ipc/contract.ts";
import type { Version } from "../../../shared/model/policy.ts";
import { useClient } from "../../client/client-context.tsx";
import { useUndo } from "../../ui/undo.tsx";

/** Comes out: a function that asks where to and writes a version's file there, byte for byte, and says how that went. */
export function useExportOriginal(): (version: Pick<Version, "id" | "fileName">) => void {
  const client = useClient();
  const undo = useUndo();
  return useCallback(
    ({ id, fileName }) => {
      client.call("original.export", { version: id }).then(
        (done) => {
          const words = inWords(done, fileName);
          if (words !== null) undo.say(words);
        },
        () => undo.say(notSaved),
      );
    },
    [client, undo],
  );
}

const notSaved = "The copy could not be saved there. Choose another folder.";

function inWords(done: Output<"original.export">, fileName: string): string | null {
  switch (done) {
    case "saved":
      return `Saved a copy of ${fileName}`;
    case "cancelled":
      return null;
    case "disk-full":
      return "The disk is full, so no copy was saved.";
    case "not-found":
    case "library-damaged":
    case "library-unreadable":
      return "The original is not in the library any more.";
    case "read-only":
    case "library-in-use":
    case "library-newer":
      return notSaved;
  }
}
