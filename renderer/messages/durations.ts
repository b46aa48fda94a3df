import type { KeepingTime } from "../../shared/model/answer.ts";
import { counted } from "./counts.ts";

const units = [
  [/(\d+)Y/, "year"],
  [/^P[^T]*?(\d+)M/, "month"],
  [/(\d+)W/, "week"],
  [/(\d+)D/, "day"],
  [/T.*?(\d+)H/, "hour"],
  [/T.*?(\d+)M/, "minute"],
] as const;

/** A duration of ISO 8601 as a person says it: `P18M` → `18 months`, `P1Y6M` → `1 year 6 months`. Others as they are. */
export function durationInWords(iso: string): string {
  const parts = units.flatMap(([pattern, unit]) => {
    const found = pattern.exec(iso)?.[1];
    return found === undefined ? [] : [counted(Number(found), unit)];
  });
  return parts.length === 0 ? iso : parts.join(" ");
}

/** A time of keeping: `Bookings: 7 years`. */
export function keepingInWords({ of, duration, rule }: KeepingTime): string {
  const time = [duration === null ? null : durationInWords(duration), rule].filter((part) => part !== null).join(", ");
  const what = of === null ? "" : of.slice(0, 1).toUpperCase() + of.slice(1);
  return what === "" || time === "" ? what + time : `${what}: ${time}`;
}
