import { sentenceFor } from "../../shared/messages/sentence-for.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { useClient } from "../client/client-context.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import styles from "./unusable.module.css";

type UnusableProps = { readonly failure: LibraryFailure; readonly onRetry: () => void };

/** What the window shows while the library can't be used: what happened, what was kept, what to do. */
export function Unusable({ failure, onRetry }: UnusableProps) {
  const client = useClient();
  const message = sentenceFor(failure);
  return (
    <main className={styles.page}>
      <div role="alert" className={styles.words}>
        <Icon name="warning" size={24} />
        <h1 className={styles.says}>{message.says}</h1>
        <p className={styles.rest}>{message.try} Nothing in the library was changed or overwritten.</p>
        <div className={styles.tools}>
          <Button look="main" onClick={onRetry}>
            Try again
          </Button>
          <Button onClick={() => void client.call("folder.show", { folder: "library" })}>
            Show the library folder
          </Button>
          <Button onClick={() => void client.call("folder.show", { folder: "backups" })}>
            Show the backups folder
          </Button>
        </div>
      </div>
    </main>
  );
}
