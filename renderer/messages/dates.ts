const months = "January February March April May June July August September October November December".split(" ");

/** A policy's own date, as precise as it is: `2024-02-12` → `12 February 2024`, `2024-02` → `February 2024`. */
export function dateInWords(iso: string): string {
  const [year = iso, month, day] = iso.slice(0, 10).split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** When something was made, in local time, for a person at `now`: `12 March`, with the year where it is another. */
export function dayInWords(iso: string, now: Date): string {
  const time = new Date(iso);
  const day = `${time.getDate()} ${months[time.getMonth()] ?? ""}`;
  return time.getFullYear() === now.getFullYear() ? day : `${day} ${time.getFullYear()}`;
}
