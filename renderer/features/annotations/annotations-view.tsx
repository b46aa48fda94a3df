import { useState } from "react";
import type { Annotation, AnnotationKind } from "../../../shared/model/annotation.ts";
import { useQuery } from "../../client/use-query.ts";
import { counted } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FacetGroup } from "../../ui/facets.tsx";
import { Field } from "../../ui/field.tsx";
import { Monogram } from "../../ui/monogram.tsx";
import { PolicyHeading } from "../../ui/policy-heading.tsx";
import { useArrowList } from "../../ui/use-arrow-list.ts";
import { SplitView, ViewBody, ViewHead, ViewTitle } from "../../ui/view-frame.tsx";
import { AnnotationCard } from "./annotation-card.tsx";
import styles from "./annotations.module.css";
import { type AnnotationGroup, findAnnotations } from "./find-annotations.ts";
import { useAnnotationActions } from "./use-annotation-actions.ts";

type AnnotationsViewProps = {
  readonly kind: AnnotationKind;
  readonly onGo: (annotation: Annotation) => void;
};

const words = {
  bookmark: {
    title: "Bookmarks",
    one: "bookmark",
    empty: "Clauses you bookmark, in every policy, are listed here.",
    how: "With a clause in focus or under the pointer, press Mod+D, or choose the ribbon beside it.",
  },
  note: {
    title: "Notes",
    one: "note",
    empty: "Notes you write on clauses, in every policy, are listed here.",
    how: "With a clause in focus or under the pointer, press Mod+Shift+M, or choose the pencil beside it.",
  },
} as const;

/** All bookmarks, or all notes, of the library, by policy. */
export function AnnotationsView({ kind, onGo }: AnnotationsViewProps) {
  const [typed, setTyped] = useState("");
  const [policiesChosen, setPolicies] = useState<ReadonlySet<string>>(new Set());
  const all = useQuery("annotation.list", [{ policy: null }], ["annotations.changed", "library.changed"]);
  const list = useQuery("library.list", [], ["library.changed"]);
  const own = all.kind === "ready" ? all.value.filter((annotation) => annotation.kind === kind) : [];
  const found = list.kind === "ready" ? findAnnotations(own, list.value, typed) : [];
  const groups = policiesChosen.size === 0 ? found : found.filter(({ policy }) => policiesChosen.has(policy));
  const { title, one } = words[kind];
  const policies = new Set(own.map(({ policy }) => policy)).size;
  return (
    <SplitView label="Narrow down" aside={<ByPolicy groups={found} chosen={policiesChosen} onChoose={setPolicies} />}>
      <ViewHead>
        <ViewTitle
          title={title}
          line={all.kind === "ready" ? lineFor(own.length, policies, one) : ""}
          tools={
            own.length > 0 ? (
              <Field
                label={`Filter ${title.toLowerCase()}`}
                placeholder={`Filter ${title.toLowerCase()}`}
                value={typed}
                onText={setTyped}
                className={styles.filter}
              />
            ) : null
          }
        />
      </ViewHead>
      <ViewBody>
        {all.kind === "failed" ? <Unread retry={all.retry} /> : null}
        {all.kind === "ready" && own.length === 0 ? <Empty kind={kind} /> : null}
        {own.length > 0 && groups.length === 0 && list.kind === "ready" ? (
          <EmptyState icon="search" title={`No ${one} holds those words.`}>
            <Button look="link" onClick={() => setTyped("")}>
              Show all {counted(own.length, one)}
            </Button>
          </EmptyState>
        ) : null}
        <Groups groups={groups} onGo={onGo} />
      </ViewBody>
    </SplitView>
  );
}

type ByPolicyProps = {
  readonly groups: readonly AnnotationGroup[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function ByPolicy({ groups, chosen, onChoose }: ByPolicyProps) {
  if (groups.length === 0) return <p>The policies they stand in are listed here.</p>;
  const facets = groups.map(({ policy, title, organisation, annotations }) => {
    const name = organisation ?? title;
    return { id: policy, label: name, mark: <Monogram name={name} />, count: annotations.length };
  });
  return <FacetGroup label="Policy" facets={facets} chosen={chosen} onChoose={onChoose} />;
}

function lineFor(count: number, policies: number, one: string): string {
  return count === 0 ? "None yet." : `${counted(count, one)} in ${counted(policies, "policy", "policies")}`;
}

function Empty({ kind }: { readonly kind: AnnotationKind }) {
  const mod = /^Mac/.test(navigator.platform) ? "Cmd" : "Ctrl";
  return (
    <EmptyState icon={kind} title={words[kind].empty}>
      {words[kind].how.replace("Mod", mod)}
    </EmptyState>
  );
}

function Unread(props: { readonly retry: () => void }) {
  return (
    <EmptyState icon="warning" title="The list could not be read.">
      Nothing was changed or lost.{" "}
      <Button look="link" onClick={props.retry}>
        Try again
      </Button>
    </EmptyState>
  );
}

type GroupsProps = { readonly groups: readonly AnnotationGroup[]; readonly onGo: (annotation: Annotation) => void };

function Groups(props: GroupsProps) {
  const actions = useAnnotationActions();
  const ids = props.groups.flatMap((group) => group.annotations.map(({ id }): string => id));
  const { listProps, rowProps } = useArrowList(ids);
  return (
    <div {...listProps}>
      {props.groups.map((group) => (
        <section key={group.policy} className={styles.group} aria-label={group.title}>
          <PolicyHeading title={group.title} organisation={group.organisation} />
          <ul>
            {group.annotations.map((annotation) => (
              <AnnotationCard
                key={annotation.id}
                annotation={annotation}
                row={rowProps(annotation.id)}
                actions={actions}
                onGo={props.onGo}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
