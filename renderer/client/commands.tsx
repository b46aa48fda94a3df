import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from "react";
import type { CommandId } from "../../shared/ipc/commands.ts";

/** Where commands meet what carries them out. The one that came last carries it out; a view takes its handler along when it goes. */
export type CommandDesk = {
  /** Comes out: false where nothing on screen can carry it out. */
  run(id: CommandId): boolean;
  can(id: CommandId): boolean;
  handle(id: CommandId, handler: () => void): () => void;
};

/** Goes in: nothing. Comes out: a desk with no handlers yet. */
export function createCommandDesk(): CommandDesk {
  const handlers = new Map<CommandId, (() => void)[]>();
  return {
    run: (id) => {
      const handler = handlers.get(id)?.at(-1);
      handler?.();
      return handler !== undefined;
    },
    can: (id) => (handlers.get(id)?.length ?? 0) > 0,
    handle: (id, handler) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      return () =>
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((other) => other !== handler),
        );
    },
  };
}

const DeskContext = createContext<CommandDesk | null>(null);

/** Gives a desk of commands to everything inside it. */
export function CommandsProvider(props: { readonly desk?: CommandDesk; readonly children: ReactNode }) {
  const desk = useMemo(() => props.desk ?? createCommandDesk(), [props.desk]);
  return <DeskContext value={desk}>{props.children}</DeskContext>;
}

/** The desk of this window, for whoever runs commands. Throws outside a `CommandsProvider`. */
export function useCommands(): CommandDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useCommands needs a CommandsProvider around it");
  return desk;
}

/** Carries a command out while the component is on screen. The handler may change with every render. */
export function useCommand(id: CommandId, handler: () => void): void {
  const desk = useCommands();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => desk.handle(id, () => latest.current()), [desk, id]);
}
