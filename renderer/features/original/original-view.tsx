import { useMemo, useRef } from "react";
import type { OpenPolicy, OriginalText as Original } from "../../../shared/ipc/answers.ts";
import { sentenceFor } from "../../../shared/messages/sentence-for.ts";
import type { Span } from "../../../shared/model/span.ts";
import { useCommand } from "../../client/commands.tsx";
import type { Go, Target } from "../../client/target.ts";
import { useQuery } from "../../client/use-query.ts";
import { hitsInWords } from "../../messages/hits.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FindBar } from "../../ui/find-bar.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import { cutSlabs } from "./cut-slabs.ts";
import { findZones } from "./find-zones.ts";
import { OriginalText } from "./original-text.tsx";
import styles from "./original-view.module.css";
import { describeFile, describeRepairs, isPacked } from "./original-words.ts";
import { type FindInOriginal, useFindInOriginal } from "./use-find-in-original.ts";
import { useHeldPlace } from "./use-held-place.ts";
import { useMarkedClause } from "./use-marked-clause.ts";

type OriginalViewProps = {
  readonly open: OpenPolicy;
  /** The clause whose place is to be shown; a new token is a new jump. */
  readonly target: Target | null;
  /** Whether J and K go from clause to clause. */
  readonly singleKeys: boolean;
  /** Goes to words of the policy. */
  readonly onGo: Go;
  /** Back to the policy where there is nothing in particular to go to. */
  readonly onClose: () => void;
  readonly onExport: () => void;
};

/** The file that a version was read from, letter for letter, with what became of each part of it. */
export function OriginalView(props: OriginalViewProps) {
  const { open, onExport } = props;
  const query = useQuery("original.text", [{ version: open.version.id }], []);
  const answer = query.kind === "ready" ? query.value : null;
  if (answer?.ok) return <OpenOriginal key={open.version.id} {...props} original={answer.value} />;
  const failure = answer === null ? null : sentenceFor(answer.failure);
  return (
    <>
      <OriginalHead {...props} original={null} />
      <ViewBody>
        {query.kind === "failed" || failure !== null ? (
          <EmptyState icon="warning" title={failure?.says ?? "The original could not be read."}>
            {failure?.try}{" "}
            {query.kind === "failed" ? (
              <Button look="link" onClick={query.retry}>
                Try again
              </Button>
            ) : (
              <Button look="link" onClick={onExport}>
                Export the file
              </Button>
            )}
          </EmptyState>
        ) : null}
      </ViewBody>
    </>
  );
}

function OpenOriginal(props: OriginalViewProps & { readonly original: Original }) {
  const { open, original, target, singleKeys, onGo, onClose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { text } = original;
  const slabs = useMemo(() => cutSlabs(text), [text]);
  const zones = useMemo(() => findZones(text, open.reading), [text, open.reading]);
  const find = useFindInOriginal(scroller, text);
  const { marked, mark, onKeyDown, showInPolicy } = useMarkedClause(scroller, {
    reading: open.reading,
    slabs,
    target,
    singleKeys,
    onGo,
    onClose,
  });
  useHeldPlace(scroller);
  useCommand("policy.original", showInPolicy);
  const label = `Original of ${open.reading.metadata.title}`;
  return (
    <>
      <OriginalHead {...props} onShow={showInPolicy} />
      <div className={styles.pane}>
        {find.isOpen ? <FindInText find={find} onEnd={mark} /> : null}
        <OriginalText {...{ scroller, label, text, slabs, zones, onKeyDown }} marked={find.current ?? marked} />
      </div>
    </>
  );
}

type FindInTextProps = { readonly find: FindInOriginal; readonly onEnd: (hit: Span<"source">) => void };

/** Find in the file's letters. Esc leaves the hit marked, and the focus with it. */
function FindInText({ find, onEnd }: FindInTextProps) {
  const { query, hits, index, turn, current, type, go, close } = find;
  const end = () => {
    close();
    if (current !== null) onEnd(current);
  };
  const bar = { query, count: hitsInWords(query, index, hits.length), turn, onText: type, onGo: go, onClose: end };
  return <FindBar label="Find in the original" canGo={hits.length > 0} {...bar} />;
}

type HeadProps = Pick<OriginalViewProps, "open" | "onClose" | "onExport"> & {
  readonly original: Original | null;
  readonly onShow?: () => void;
};

function OriginalHead({ open, original, onShow, onClose, onExport }: HeadProps) {
  const { version, reading } = open;
  const parts = original === null ? [version.fileName] : describeFile(version, original);
  return (
    <ViewHead>
      <ViewTitle
        title={`Original of ${reading.metadata.title}`}
        line={<bdi>{parts.join(" · ")}</bdi>}
        tools={
          <div className={styles.tools}>
            <Button small onClick={onShow ?? onClose}>
              Show in the policy
              <Kbd accelerator="CmdOrCtrl+U" bare />
            </Button>
            <Button small onClick={onExport}>
              Export…
            </Button>
          </div>
        }
      />
      <p className={styles.legend}>
        <span className={styles.policy}>Text of the policy</span>
        <span className={styles.other}>how the file is written</span>
        <span className={styles.leftOut}>left out of the policy</span>
      </p>
      <Remarks original={original} open={open} />
    </ViewHead>
  );
}

function Remarks({ original, open }: { readonly original: Original | null; readonly open: OpenPolicy }) {
  const packed =
    original !== null && isPacked(original.format) ? ["This is the text that was taken out of the file."] : [];
  const remarks = [...packed, ...describeRepairs(open.reading)];
  return remarks.length === 0 ? null : <p className={styles.remarks}>{remarks.join(" ")}</p>;
}
