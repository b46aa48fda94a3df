import { useState } from "react";
import type { LibraryState } from "../../shared/ipc/answers.ts";
import { useCommands } from "../client/commands.tsx";
import { counted } from "../messages/counts.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import styles from "./library-banner.module.css";

/** Says that the library was damaged and what came back, until it is closed. */
export function LibraryBanner({ state }: { readonly state: Exclude<LibraryState, { kind: "unusable" }> }) {
  const desk = useCommands();
  const [closed, setClosed] = useState(false);
  if (state.kind !== "recovered" || closed) return null;
  return (
    <div role="alert" className={styles.banner}>
      <Icon name="warning" />
      <p className={styles.words}>
        <b>The library was damaged and has been put in order.</b>{" "}
        {counted(state.restored, "bookmark or note", "bookmarks and notes")} came back from the newest snapshot. The
        damaged file is kept as <bdi>{state.keptAs}</bdi>.{" "}
        <Button look="link" onClick={() => desk.run("help.library-folder")}>
          Show the library folder
        </Button>
      </p>
      <IconButton icon="close" label="Close" onClick={() => setClosed(true)} />
    </div>
  );
}
