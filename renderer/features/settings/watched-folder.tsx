import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./settings.module.css";

/** The folder whose new files are added by themselves: none, one, or one that is gone for now. */
export function WatchedFolder() {
  const client = useClient();
  const query = useQuery("watch.state", [], ["settings.changed"]);
  if (query.kind === "loading") return null;
  if (query.kind === "failed") return <p className={styles.says}>Whether a folder is watched could not be told.</p>;
  const { folder, gone } = query.value;
  const choose = () => void client.call("watch.choose");
  if (folder === null) {
    return (
      <>
        <p className={styles.says}>
          No folder is watched. Files that are saved into a watched folder are added as they come.
        </p>
        <Button small onClick={choose}>
          Watch a folder…
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={styles.watched}>
        <Icon name={gone ? "warning" : "folder-watched"} />
        <span>
          <bdi className={styles.folder}>{folder}</bdi>
          <span className={styles.says} role={gone ? "alert" : undefined}>
            {gone
              ? "This folder can't be found. It is watched again as soon as it is back."
              : "New and changed files in it are added once they have been still for a moment. Nothing in it is changed or moved."}
          </span>
        </span>
      </p>
      <div className={styles.size}>
        <Button small onClick={() => void client.call("watch.stop")}>
          Stop watching
        </Button>
        <Button small onClick={choose}>
          Choose another folder…
        </Button>
      </div>
    </>
  );
}
