import type { Command } from "../../shared/ipc/commands.ts";

/** The keys of a command on this platform, in Electron's spelling; `null` where it has none. */
export function acceleratorOf(command: Omit<Command, "id">, mac: boolean): string | null {
  return (mac ? command.mac : undefined) ?? command.accelerator ?? null;
}
