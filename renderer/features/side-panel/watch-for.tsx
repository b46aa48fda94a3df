import { type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import type { Clause } from "../../../shared/model/clause.ts";
import type { ClauseId } from "../../../shared/model/ids.ts";
import { type QuestionId, questions } from "../../../shared/model/question.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import type { WatchItem, WatchKind } from "../../../shared/model/watch-item.ts";
import type { FoundTerm } from "../../../shared/text/make-term-finder.ts";
import { widenToSentences } from "../../../shared/text/widen-to-sentences.ts";
import type { Go } from "../../client/target.ts";
import { watchQuestions } from "../../client/watch-questions.ts";
import { figure } from "../../messages/counts.ts";
import { watchNames } from "../../messages/watch-kinds.ts";
import { wordsInShort } from "../../messages/words-in-short.ts";
import { AnswerGlyph } from "../../ui/answer-glyph.tsx";
import { CitedSentence } from "../../ui/cited-sentence.tsx";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import summary from "./in-short.module.css";
import { sortWatch } from "./sort-watch.ts";
import styles from "./watch-for.module.css";

type WatchForProps = {
  readonly reading: Reading;
  /** The words to explain, by sentence. */
  readonly terms: ReadonlyMap<string, readonly FoundTerm[]>;
  readonly cited: ClauseId | null;
  readonly onGo: Go;
  readonly redLines: readonly WatchKind[];
  readonly onRedLines: (kinds: readonly WatchKind[]) => void;
  /** Shows the answer to the question that an item is about. */
  readonly onAsk: (question: QuestionId) => void;
};

/**
 * What most people would want to know before they agree, as facts with their words; the reader's own red lines first. What
 * is good or bad about it is the reader's to say: there is no grade.
 */
export function WatchFor({ reading, terms, cited, onGo, redLines, onRedLines, onAsk }: WatchForProps) {
  const { items, notFound } = useMemo(() => sortWatch(reading.watch, redLines), [reading, redLines]);
  const byId = useMemo(() => new Map(reading.clauses.map((clause) => [clause.id, clause])), [reading]);
  const { list, keepFocusOn } = useFocusKept(items);
  const toggle = (kind: WatchKind) => {
    keepFocusOn(kind);
    onRedLines(redLines.includes(kind) ? redLines.filter((each) => each !== kind) : [...redLines, kind]);
  };
  return (
    <section className={joinClasses(summary.gist, styles.watch)} aria-label="Watch for">
      <h2 className={summary.heading}>
        Watch for
        <span className={summary.count}>{figure(items.length)}</span>
      </h2>
      {redLines.length > 0 ? null : (
        <p className={styles.hint}>Press the r beside what you would not agree to: your red lines come first.</p>
      )}
      <ul ref={list}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.text}`} className={styles.item}>
            <WatchRow item={item} isRed={redLines.includes(item.kind)} onToggle={toggle}>
              <CitedSentence
                text={item.text}
                terms={terms.get(item.text)}
                chips={[...chipsOf(item, { byId, cited, onGo }), <AskLink key="ask" kind={item.kind} onAsk={onAsk} />]}
              />
            </WatchRow>
          </li>
        ))}
      </ul>
      {notFound.length === 0 ? null : (
        <p className={styles.none}>
          Of your red lines, nothing was found on: {notFound.map((kind) => lowerFirst(watchNames[kind])).join("; ")}.
        </p>
      )}
    </section>
  );
}

type WatchRowProps = {
  readonly item: WatchItem;
  readonly isRed: boolean;
  readonly onToggle: (kind: WatchKind) => void;
  readonly children: ReactNode;
};

function WatchRow({ item, isRed, onToggle, children }: WatchRowProps) {
  return (
    <div className={joinClasses(styles.row, isRed && styles.red)}>
      <div className={styles.words}>
        {isRed ? <strong className={styles.sign}>Red line</strong> : null}
        {children}
        {item.lookedFor.length === 0 ? null : (
          <p className={styles.looked}>
            <AnswerGlyph shape="does-not-say" />
            Looked for {wordsInShort(item.lookedFor, MOST_WORDS)}.
          </p>
        )}
      </div>
      <button
        type="button"
        data-kind={item.kind}
        className={styles.toggle}
        aria-pressed={isRed}
        aria-label={`Red line for me: ${watchNames[item.kind]}`}
        title={isRed ? "No longer a red line for me" : "Red line for me"}
        onClick={() => onToggle(item.kind)}
      >
        <span aria-hidden className={styles.mark}>
          r
        </span>
      </button>
    </div>
  );
}

/** Leads from an item to its question, with what the answer stands on. Seen on the row at hand only: the list is to be read. */
function AskLink({ kind, onAsk }: { readonly kind: WatchKind; readonly onAsk: WatchForProps["onAsk"] }) {
  const question = questions.find(({ id }) => id === watchQuestions[kind]);
  if (question === undefined) return null;
  return (
    <button
      type="button"
      className={styles.ask}
      aria-label={`Ask: ${question.asks}`}
      title={question.asks}
      onClick={() => onAsk(question.id)}
    >
      Ask
    </button>
  );
}

type Chips = Pick<WatchForProps, "cited" | "onGo"> & { readonly byId: ReadonlyMap<ClauseId, Clause> };

/** One chip a clause, which shows the sentence of its first words and leads to the words. */
function chipsOf({ evidence }: WatchItem, { byId, cited, onGo }: Chips): readonly ReactNode[] {
  return [...Map.groupBy(evidence, ({ clause }) => clause)].flatMap(([id, [first]]) => {
    const clause = byId.get(id);
    if (clause === undefined || first === undefined) return [];
    const { start, end } = widenToSentences(clause, first.span);
    const quote = clause.text.slice(start, end);
    const go = () => onGo(id, first.span, "citation");
    return [<ClauseChip key={id} number={clause.number} quote={quote} open={id === cited} onGo={go} />];
  });
}

/** More looked-for words can't be read in passing. */
const MOST_WORDS = 5;

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** A row that moves to its new place loses the focus; whoever pressed its button still has a finger on it. */
function useFocusKept(items: readonly WatchItem[]) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<WatchKind | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows move when the items are sorted anew
  useLayoutEffect(() => {
    const kind = pressed.current;
    pressed.current = null;
    if (kind !== null) list.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
  }, [items]);
  return {
    list,
    keepFocusOn: (kind: WatchKind) => {
      pressed.current = kind;
    },
  };
}
