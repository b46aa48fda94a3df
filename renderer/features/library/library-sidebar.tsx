import type { ReactNode } from "react";
import type { PolicyId } from "../../../shared/model/ids.ts";
import { useCommands } from "../../client/commands.tsx";
import { useQuery } from "../../client/use-query.ts";
import { counted, figure } from "../../messages/counts.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import styles from "./library.module.css";
import { PolicyList } from "./policy-list.tsx";
import { useRemovePolicy } from "./use-remove-policy.ts";

type LibrarySidebarProps = {
  /** The policy that is open, and its outline. */
  readonly open: PolicyId | null;
  readonly outline: ReactNode;
  /** Which of the views at the foot is shown, or none of them. */
  readonly shown: string;
  readonly onOpen: (policy: PolicyId) => void;
  /** A policy went to the trash. */
  readonly onRemoved: (policy: PolicyId) => void;
};

/** The left of the window: search all, the policies by organisation, and the ways to the other views. */
export function LibrarySidebar(props: LibrarySidebarProps) {
  const desk = useCommands();
  const list = useQuery("library.list", [], ["library.changed", "annotations.changed"]);
  const remove = useRemovePolicy(props.onRemoved);
  const cards = list.kind === "ready" ? list.value : [];
  return (
    <>
      <button type="button" className={styles.search} onClick={() => desk.run("edit.search-all")}>
        <Icon name="search" />
        Search all policies
      </button>
      <div className={styles.head}>
        <h2 className={styles.title}>Library</h2>
        <span className={styles.count}>{figure(cards.length)}</span>
        <IconButton icon="add" label="Open files" className={styles.add} onClick={() => desk.run("file.open")} />
        <IconButton icon="library" label="Hide the library" onClick={() => desk.run("view.library")} />
      </div>
      <div className={styles.scroll}>
        {list.kind === "failed" ? <Failed retry={list.retry} /> : null}
        {list.kind === "ready" && cards.length === 0 ? (
          <p className={styles.empty}>Policies you add are listed here, by company.</p>
        ) : null}
        <PolicyList cards={cards} open={props.open} outline={props.outline} onOpen={props.onOpen} onRemove={remove} />
      </div>
      <SidebarFoot shown={props.shown} />
    </>
  );
}

function Failed(props: { readonly retry: () => void }) {
  return (
    <p className={styles.empty}>
      The list could not be read.{" "}
      <Button look="link" onClick={props.retry}>
        Try again
      </Button>
    </p>
  );
}

function SidebarFoot(props: { readonly shown: string }) {
  const desk = useCommands();
  const state = useQuery("library.state", [], ["library.changed", "annotations.changed"]);
  const counts = state.kind === "ready" && state.value.kind !== "unusable" ? state.value : null;
  const way = (view: string, icon: IconName, label: string, command: Parameters<typeof desk.run>[0], count = 0) => (
    <li>
      <button
        type="button"
        className={joinClasses(styles.row, styles.way)}
        aria-current={props.shown === view ? "page" : undefined}
        onClick={() => desk.run(command)}
      >
        <Icon name={icon} />
        <span className={styles.name}>{label}</span>
        {count === 0 ? null : <span className={styles.count}>{figure(count)}</span>}
      </button>
    </li>
  );
  return (
    <div className={styles.foot}>
      <BackgroundWork count={counts?.toUnderstand ?? 0} />
      <ul aria-label="Views">
        {way("bookmarks", "bookmark", "Bookmarks", "go.bookmarks", counts?.bookmarks)}
        {way("notes", "note", "Notes", "go.notes", counts?.notes)}
        {way("trash", "trash", "Trash", "file.trash")}
        {way("settings", "settings", "Settings", "file.settings")}
      </ul>
    </div>
  );
}

/** What goes on unasked: policies can be found at once, and opened, while most are still to be read whole. */
function BackgroundWork({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.work}>
      Working out what {counted(count, "policy", "policies")} {count === 1 ? "says" : "say"}
    </p>
  );
}

/** What stands at the left while the library is hidden: the same ways, as icons. */
export function LibraryRail(props: { readonly shown: string }) {
  const desk = useCommands();
  const way = (view: string, icon: IconName, label: string, command: Parameters<typeof desk.run>[0]) => (
    <IconButton
      icon={icon}
      label={label}
      className={styles.railWay}
      aria-current={props.shown === view ? "page" : undefined}
      onClick={() => desk.run(command)}
    />
  );
  return (
    <div className={styles.rail}>
      {way("library", "library", "Show the library", "view.library")}
      {way("search", "search", "Search all policies", "edit.search-all")}
      {way("add", "add", "Open files", "file.open")}
      <span className={styles.grow} />
      {way("bookmarks", "bookmark", "Bookmarks", "go.bookmarks")}
      {way("notes", "note", "Notes", "go.notes")}
      {way("trash", "trash", "Trash", "file.trash")}
      {way("settings", "settings", "Settings", "file.settings")}
    </div>
  );
}
