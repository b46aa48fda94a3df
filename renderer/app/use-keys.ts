import { useEffect } from "react";
import type { CommandId } from "../../shared/ipc/commands.ts";
import { useClient } from "../client/client-context.tsx";
import { useCommands } from "../client/commands.tsx";
import { isTextField } from "../ui/is-text-field.ts";
import { onMac } from "../ui/keys.ts";
import { commandFor } from "./keys.ts";

/**
 * Runs commands from the keyboard and from the native menu. A key that is carried out here is kept from the menu, which
 * takes only what the page left over; so nothing runs twice.
 */
export function useKeys(): void {
  const desk = useCommands();
  const client = useClient();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event, onMac);
      if (command === null || (isOfField(command) && isTextField(event.target))) return;
      if (desk.run(command)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [desk]);
  useEffect(() => client.subscribe("command.chosen", (command) => void desk.run(command)), [client, desk]);
}

/** Undo and redo in a text field are the field's own. */
function isOfField(command: CommandId): boolean {
  return command === "edit.undo" || command === "edit.redo";
}
