import { useEffect, useState } from "react";
import { useClient } from "../../client/client-context.tsx";
import { Icon } from "../../ui/icon.tsx";
import { droppedFiles } from "./dropped-files.ts";
import styles from "./import.module.css";

/** Takes files and folders dropped anywhere on the window. A veil says so while something is held over it. */
export function DropZone() {
  const client = useClient();
  const [over, setOver] = useState(false);
  useEffect(() => listenForDrops(setOver, (files) => void client.dropFiles(files)), [client]);
  if (!over) return null;
  return (
    <div className={styles.veil} aria-hidden>
      <div className={styles.here}>
        <Icon name="drop" size={28} />
        Drop to add to your library
      </div>
    </div>
  );
}

type Say = (over: boolean) => void;

function listenForDrops(setOver: Say, take: (files: readonly File[]) => void): () => void {
  /** Entering a child comes before leaving its parent, so the pointer is inside while the balance is above nought. */
  let depth = 0;
  const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
    dragenter: (event) => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    },
    dragleave: (event) => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    },
    dragover: (event) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = holdsFiles(event) ? "copy" : "none";
    },
    drop: (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer === null || !holdsFiles(event)) return;
      droppedFiles(event.dataTransfer).then((files) => files.length > 0 && take(files));
    },
  };
  const each = Object.entries(listeners) as [keyof WindowEventMap, EventListener][];
  for (const [name, listener] of each) window.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of each) window.removeEventListener(name, listener);
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}
