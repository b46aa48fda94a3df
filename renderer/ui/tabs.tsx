import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import type { ReactNode } from "react";
import styles from "./tabs.module.css";

type TabSpec = {
  readonly id: string;
  readonly label: string;
  /** A count shown after the label. */
  readonly count?: number;
  readonly panel: ReactNode;
};

type TabsProps = {
  /** The name of the row of tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabSpec[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Stands at the right end of the row. */
  readonly tools?: ReactNode;
};

/** A row of tabs over the panel of the selected one. Arrows move between them. */
export function Tabs(props: TabsProps) {
  return (
    <TabProvider selectedId={props.selected} setSelectedId={(id) => typeof id === "string" && props.onSelect(id)}>
      <div className={styles.row}>
        <TabList aria-label={props.label} className={styles.list}>
          {props.tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.label}
              {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
            </Tab>
          ))}
        </TabList>
        {props.tools}
      </div>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} tabId={tab.id} unmountOnHide className={styles.panel}>
          {tab.panel}
        </TabPanel>
      ))}
    </TabProvider>
  );
}
