import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { PolicyId } from "../../../shared/model/ids.ts";
import { useClient } from "../../client/client-context.tsx";
import { useQuery } from "../../client/use-query.ts";
import { counted } from "../../messages/counts.ts";
import { dayInWords } from "../../messages/dates.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Monogram } from "../../ui/monogram.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import styles from "./trash.module.css";

type TrashViewProps = { readonly onRestored: (policy: PolicyId) => void };

/** The policies that were moved to the trash, each with its way back. */
export function TrashView(props: TrashViewProps) {
  const trash = useQuery("trash.list", [], ["library.changed"]);
  const restore = useRestore(props.onRestored);
  const policies = trash.kind === "ready" ? trash.value : [];
  return (
    <>
      <ViewHead>
        <ViewTitle
          title="Trash"
          line={`${policies.length === 0 ? "" : `${counted(policies.length, "policy", "policies")}. `}Kept for 30 days, with all bookmarks and notes.`}
        />
      </ViewHead>
      <ViewBody>
        {trash.kind === "failed" ? (
          <EmptyState icon="warning" title="The trash could not be read.">
            <Button look="link" onClick={trash.retry}>
              Try again
            </Button>
          </EmptyState>
        ) : null}
        {trash.kind === "ready" && policies.length === 0 ? (
          <EmptyState icon="trash" title="Policies you move to the trash are listed here.">
            Press Delete on a policy in the library, or choose Move to trash from its menu.
          </EmptyState>
        ) : null}
        <ul>
          {policies.map((policy) => (
            <li key={policy.id} className={styles.row}>
              <Monogram name={policy.organisation ?? policy.title} />
              <span>
                <bdi className={styles.title}>{policy.title}</bdi>
                <span className={styles.when}>Moved here on {dayInWords(policy.removed, new Date())}</span>
              </span>
              <Button small onClick={() => restore(policy)} aria-label={`Put back ${policy.title}`}>
                Put back
              </Button>
            </li>
          ))}
        </ul>
      </ViewBody>
    </>
  );
}

type Named = { readonly id: PolicyId; readonly title: string };

function useRestore(onRestored: (policy: PolicyId) => void): (policy: Named) => void {
  const client = useClient();
  const undo = useUndo();
  return async ({ id, title }) => {
    const result = await client.call("policy.restore", { policy: id });
    if (!result.ok) {
      undo.say(sentenceFor(result.failure).says);
      return;
    }
    onRestored(id);
    undo.offer(
      `Put back ${title}`,
      async () => void (await client.call("policy.remove", { policy: id })),
      async () => void (await client.call("policy.restore", { policy: id })),
    );
  };
}
