import { useMemo, useState } from "react";
import type { GlossaryEntry } from "../../../shared/model/glossary.ts";
import { glossary } from "../../client/glossary.ts";
import { counted } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Field } from "../../ui/field.tsx";
import { ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import styles from "./glossary.module.css";
import { narrowGlossary } from "./narrow-glossary.ts";

/** All words that the glossary explains, narrowed down by what is typed. */
export function GlossaryView() {
  const [typed, setTyped] = useState("");
  const entries = useMemo(() => narrowGlossary(glossary, typed), [typed]);
  return (
    <>
      <ViewHead>
        <ViewTitle
          title="Glossary"
          line={`${counted(glossary.length, "word")} of privacy policies in plain ones. It is no legal advice.`}
          tools={
            <Field
              label="Filter the glossary"
              placeholder="Filter the glossary"
              value={typed}
              onText={setTyped}
              className={styles.filter}
            />
          }
        />
      </ViewHead>
      <ViewBody>
        <p role="status" className={styles.count}>
          {typed.trim() === "" ? "" : `${counted(entries.length, "word")} found`}
        </p>
        {entries.length === 0 ? (
          <EmptyState icon="search" title="The glossary holds no such word.">
            <Button look="link" onClick={() => setTyped("")}>
              Show all {counted(glossary.length, "word")}
            </Button>
          </EmptyState>
        ) : null}
        <dl className={styles.list}>
          {entries.map((entry) => (
            <Entry key={entry.term} entry={entry} onSee={setTyped} />
          ))}
        </dl>
      </ViewBody>
    </>
  );
}

type EntryProps = { readonly entry: GlossaryEntry; readonly onSee: (term: string) => void };

function Entry({ entry: { term, forms, means, see }, onSee }: EntryProps) {
  const names = otherNames(term, forms);
  return (
    <div className={styles.entry}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.means}>
        <p>{means}</p>
        {names.length === 0 ? null : <p className={styles.names}>Also: {names.join(", ")}</p>}
        {see.length === 0 ? null : (
          <p className={styles.names}>
            See{" "}
            {see.map((other, index) => (
              <span key={other}>
                {index === 0 ? "" : ", "}
                <Button look="link" onClick={() => onSee(other)}>
                  {other}
                </Button>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

/** Names that are more than the term's own plural or spelling, as many as can be read in passing. */
function otherNames(term: string, forms: readonly string[]): readonly string[] {
  const [, ...others] = Map.groupBy([term, ...forms], stemOf).values();
  return others.flatMap(([name]) => name ?? []).slice(0, MOST_NAMES);
}

const MOST_NAMES = 6;

/** Goes in: a name. Comes out: what its plural and its spellings on either side of the Atlantic have in common. */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s\-‐‑]+/g, " ")
    .replaceAll("our", "or")
    .replaceAll("is", "iz")
    .replace(/(ies|es|s|y)$/, "");
}
