/** Does something as soon as there is room for it. */
export type Room = <T>(work: () => Promise<T>) => Promise<T>;

/** Goes in: how many may be at it at once. Comes out: a room, whose doors are opened in the order of coming. */
export function roomFor(most: number): Room {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside === most) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      // Whoever comes next takes this one's place.
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}
