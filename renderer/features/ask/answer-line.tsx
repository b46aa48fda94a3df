import { useMemo } from "react";
import { answerHead, isYesOrNo } from "../../../shared/messages/question-words.ts";
import type { Answer } from "../../../shared/model/answer.ts";
import type { Question } from "../../../shared/model/question.ts";
import { wordsInShort } from "../../messages/words-in-short.ts";
import styles from "./answer-line.module.css";
import type { AskDesk } from "./ask-desk.ts";
import { CiteChips } from "./cite-chips.tsx";
import { quotesOf } from "./quotes.ts";

type AnswerLineProps = { readonly question: Question; readonly answer: Answer | null; readonly desk: AskDesk };

/** An answer in a line or two, with its clauses: what it comes to, and the words looked for where the policy is silent. */
export function AnswerLine({ question, answer, desk }: AnswerLineProps) {
  const quotes = useMemo(() => (answer === null ? [] : quotesOf(answer, desk.byId)), [answer, desk.byId]);
  if (answer === null) return null;
  return (
    <p className={styles.line}>
      <span className={styles.words}>{inShort(answer, question)}</span>
      {quotes.length === 0 ? null : <CiteChips quotes={quotes} desk={desk} />}
    </p>
  );
}

/** What is not asked with yes or no needs no word before it: its shape and its text say that it is stated. */
function inShort(answer: Answer, question: Question): string {
  if (answer.state === "does-not-say") return `Does not say. Looked for ${wordsInShort(answer.lookedFor, 3)}.`;
  const isPlain = answer.state === "yes" && !answer.exception && !isYesOrNo(question);
  return isPlain ? answer.text : `${answerHead(answer, question)}. ${answer.text}`;
}
