import type { ReactNode } from "react";
import type { OpenPolicy, Settings } from "../../../shared/ipc/answers.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import type { QuestionId } from "../../../shared/model/question.ts";
import type { Go } from "../../client/target.ts";
import { useQuery } from "../../client/use-query.ts";
import { IconButton } from "../../ui/button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { InShort } from "./in-short.tsx";
import { PolicyNotes } from "./policy-notes.tsx";
import styles from "./side-panel.module.css";

type SidePanelProps = {
  readonly open: OpenPolicy;
  readonly tab: Settings["panelTab"];
  readonly onTab: (tab: Settings["panelTab"]) => void;
  /** The clause whose citation was followed last; its chips are filled. */
  readonly cited: ClauseId | null;
  readonly onGo: Go;
  /** What the reader would not agree to, and a change of it. */
  readonly redLines: Settings["redLines"];
  readonly onRedLines: (kinds: Settings["redLines"]) => void;
  /** Unfolds a question among them all. */
  readonly onAsk: (question: QuestionId) => void;
  /** The questions and their answers. */
  readonly ask: ReactNode;
  readonly onClose: () => void;
};

const tabIds = ["summary", "ask", "notes"] as const;

/** What the policy says in short, and what the reader made of it, beside the text. */
export function SidePanel(props: SidePanelProps) {
  const { open, tab, onTab, cited, onGo, redLines, onRedLines, onAsk, ask, onClose } = props;
  const query = useQuery("annotation.list", [{ policy: open.card.id }], ["annotations.changed"]);
  const all = query.kind === "ready" ? query.value : open.annotations;
  const annotations = all.filter((annotation) => annotation.version === open.version.id);
  const tabs = [
    {
      id: "summary",
      label: "In short",
      panel: <InShort reading={open.reading} {...{ cited, onGo, redLines, onRedLines, onAsk }} />,
    },
    { id: "ask", label: "Ask", panel: ask },
    {
      id: "notes",
      label: "Notes",
      count: annotations.length,
      panel: <PolicyNotes annotations={annotations} reading={open.reading} onGo={onGo} />,
    },
  ];
  return (
    <aside aria-label="About this policy" className={styles.panel}>
      <Tabs
        label="About this policy"
        tabs={tabs}
        selected={tab}
        onSelect={(id) => onTab(tabIds.find((known) => known === id) ?? "summary")}
        tools={<IconButton icon="panel" label="Hide the side panel" onClick={onClose} />}
      />
    </aside>
  );
}
