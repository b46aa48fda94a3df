import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import styles from "./hidden.module.css";

type Announce = (words: string) => void;
const AnnounceContext = createContext<Announce | null>(null);

/** Holds the one place from which a screen reader hears what was done. */
export function LiveRegion(props: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const announce = useCallback<Announce>((words) => setSaid((last) => ({ words, turn: last.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {/* A new node each time, so that the same words said twice are heard twice. */}
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
}

/** Comes out: a function that says a short sentence politely, e.g. `Bookmark added to 4.2`. The same function in every render. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  const silent = useRef<Announce>(() => undefined);
  return announce ?? silent.current;
}
