/** Announcements that come at most once in a while: the first at once, the ones that follow together at the end of it. */
export type Announcer<Event extends string> = {
  readonly announce: (event: Event) => void;
  /** Says what is still unsaid, and nothing after. */
  readonly close: () => void;
};

/** Goes in: whom to tell, and the least time between two announcements of one kind, in milliseconds. */
export function announceAtMost<Event extends string>(tell: (event: Event) => void, every: number): Announcer<Event> {
  /** Kinds announced within the last while; `unsaid` where one came since. */
  const resting = new Map<Event, { unsaid: boolean; readonly timer: NodeJS.Timeout }>();
  const say = (event: Event): void => {
    // Unref: an announcement nobody waits for keeps no program alive.
    resting.set(event, { unsaid: false, timer: setTimeout(() => wake(event), every).unref() });
    tell(event);
  };
  const wake = (event: Event): void => {
    const unsaid = resting.get(event)?.unsaid === true;
    resting.delete(event);
    if (unsaid) say(event);
  };
  let closed = false;
  return {
    announce: (event) => {
      const rest = resting.get(event);
      if (rest !== undefined) rest.unsaid = true;
      else if (!closed) say(event);
    },
    close: () => {
      closed = true;
      for (const [event, { timer, unsaid }] of resting) {
        clearTimeout(timer);
        if (unsaid) tell(event);
      }
      resting.clear();
    },
  };
}
