import { useMemo, useState } from "react";
import { answerHead } from "../../../shared/messages/question-words.ts";
import type { Answer, AnswerValue } from "../../../shared/model/answer.ts";
import type { Question } from "../../../shared/model/question.ts";
import { dateInWords } from "../../messages/dates.ts";
import { keepingInWords } from "../../messages/durations.ts";
import { Button } from "../../ui/button.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import styles from "./answer-detail.module.css";
import type { AskDesk } from "./ask-desk.ts";
import { CiteChip, ClauseChips } from "./cite-chips.tsx";
import { cutAtHedges, type Quote, quotesOf } from "./quotes.ts";

type AnswerDetailProps = { readonly question: Question; readonly answer: Answer | null; readonly desk: AskDesk };

/** What Smallprint read in answer to a question, with the words it stands on. */
export function AnswerDetail({ question, answer, desk }: AnswerDetailProps) {
  const quotes = useMemo(() => (answer === null ? [] : quotesOf(answer, desk.byId)), [answer, desk.byId]);
  if (answer === null) return <p className={styles.text}>Smallprint does not answer this for this policy.</p>;
  if (answer.state === "does-not-say") return <Silence answer={answer} desk={desk} />;
  return (
    <>
      <p className={styles.head}>{answerHead(answer, question)}</p>
      {answer.region === null ? null : <p className={styles.region}>{regionInWords(answer.region)}</p>}
      <p className={styles.text}>{answer.text}</p>
      <Values answer={answer} />
      <Quotes quotes={quotes} hedges={answer.hedges} desk={desk} />
      {answer.hedges.length === 0 ? null : (
        <p className={styles.open}>Left open by {answer.hedges.map((hedge) => `“${hedge}”`).join(", ")}.</p>
      )}
    </>
  );
}

/** A region names people ("California residents") or a condition ("you live in California"). */
function regionInWords(region: string): string {
  if (/^if\b/i.test(region)) return `Only ${region}`;
  return /^you\b/i.test(region) ? `Only if ${region}` : `Only for: ${region}`;
}

/** The answer as a list, where its sentence does not already say all of it. */
function Values({ answer: { value, text } }: { readonly answer: Answer }) {
  const words = value.map(valueInWords);
  const isSaid = words.every((word) => text.toLowerCase().includes(word.toLowerCase()));
  if (words.length < 2 && isSaid) return null;
  const isMany = words.length > MOST_LINES && words.every((word) => word.length <= SHORT);
  return (
    <ul className={joinClasses(styles.values, isMany && styles.runIn)}>
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of an answer never move among themselves
        <li key={index}>{word}</li>
      ))}
    </ul>
  );
}

/** More than so many short words (in characters) run on in lines, one after another, as a paragraph would. */
const MOST_LINES = 6;
const SHORT = 40;

function valueInWords(value: AnswerValue): string {
  if (typeof value !== "string") return keepingInWords(value);
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? dateInWords(value) : value;
}

/** As many quotes as can be taken in at once; a list of everything collected may have thirty. */
const MOST_QUOTES = 3;

type QuotesProps = { readonly quotes: readonly Quote[]; readonly hedges: readonly string[]; readonly desk: AskDesk };

function Quotes({ quotes, hedges, desk }: QuotesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? quotes : quotes.slice(0, MOST_QUOTES);
  const more = quotes.length - shown.length;
  return (
    <>
      {shown.map((quote) => (
        <blockquote key={`${quote.clause.id} ${quote.span.start}`} className={styles.quote}>
          “
          {cutAtHedges(quote.text, hedges).map(({ text, isHedge }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a quote never move among themselves
            isHedge ? <strong key={index}>{text}</strong> : text,
          )}
          ”&nbsp;
          <CiteChip quotes={[quote]} desk={desk} />
        </blockquote>
      ))}
      {more === 0 ? null : (
        <Button look="link" small onClick={() => setWhole(true)}>
          {more === 1 ? "Show the other quote" : `Show the other ${more} quotes`}
        </Button>
      )}
    </>
  );
}

/** Silence is an answer of its own: what was looked for, what comes nearest, and a way to say that it is there after all. */
function Silence({ answer, desk }: { readonly answer: Answer; readonly desk: AskDesk }) {
  return (
    <>
      <p className={styles.head}>This policy does not say</p>
      <div className={styles.silence}>
        <p className={styles.looked}>Looked for</p>
        <p>{answer.lookedFor.join(" · ")}</p>
        {answer.nearest.length === 0 ? (
          <p className={styles.looked}>No clause comes near.</p>
        ) : (
          <p className={styles.nearest}>
            <span className={styles.looked}>Nearest</span> <ClauseChips ids={answer.nearest} desk={desk} />
          </p>
        )}
      </div>
    </>
  );
}
