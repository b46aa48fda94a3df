import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a program did to files, in the order in which it was done. */
export type DiskEvent =
  | { readonly kind: "create" | "unlink" | "mkdir" | "sync"; readonly path: string }
  | { readonly kind: "cut"; readonly path: string; readonly size: number }
  | { readonly kind: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: "rename"; readonly path: string; readonly to: string };

const calls =
  "open,openat,write,pwrite64,writev,pwritev,ftruncate,truncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat,fsync,fdatasync,mkdir,mkdirat,rmdir,copy_file_range,fallocate";

/** What changes a file and is not known below. */
const changes =
  /^(?!.* = -1 )(?:open|writev|pwritev|truncate|unlinkat|renameat2?|linkat?|mkdirat|rmdir|copy_file_range|fallocate)\(/;
const inHex = (text: string): string => Buffer.from(text).toString("hex").replaceAll(/../g, "\\x$&");

/** Runs a program under strace for so many seconds, then kills it. Its standard output is a file, so that it is recorded too. */
export function record(
  command: readonly string[],
  { log, out, seconds }: { readonly log: string; readonly out: string; readonly seconds: number },
): void {
  const trace = ["strace", "-f", "-y", "-xx", "-s", "8388608", "-o", log, "-e", `trace=${calls}`, ...command];
  spawnSync("timeout", [
    "-s",
    "KILL",
    String(seconds),
    "sh",
    "-c",
    'out="$1"; shift; exec "$@" > "$out"',
    "sh",
    out,
    ...trace,
  ]);
}

/** The events of a recording that concern paths under a beginning. Throws on a call it can't account for. */
export function readTrace(log: string, under: string): readonly DiskEvent[] {
  const offsets = new Map<string, number>();
  const started = new Map<string, string>();
  const events: DiskEvent[] = [];
  for (const line of readFileSync(log, "latin1").split("\n")) {
    const whole = joinHalves(line, started);
    const event = whole === null ? null : toEvent(whole, offsets);
    if (event?.path.startsWith(under)) events.push(event);
    if (event === null && whole !== null && changes.test(whole) && whole.includes(inHex(under)))
      throw new Error(`No account is taken of ${whole.slice(0, 40)}`);
  }
  return events;
}

/** A call that another thread's interrupted stands on two lines. */
function joinHalves(line: string, started: Map<string, string>): string | null {
  const [, thread = "", call = ""] = /^(\d+) +(.*)$/s.exec(line) ?? [];
  if (call.endsWith("<unfinished ...>")) {
    started.set(thread, call.slice(0, -"<unfinished ...>".length));
    return null;
  }
  const rest = /^<\.\.\. \w+ resumed>(.*)$/s.exec(call)?.[1];
  return rest === undefined ? call : (started.get(thread) ?? "") + rest;
}

const bytesOf = (written: string): Buffer => Buffer.from(written.replaceAll("\\x", ""), "hex");
const textOf = (written: string): string => bytesOf(written).toString();

/** The hexadecimal strings of a call, in order: paths of descriptors and arguments. */
const strings = /((?:\\x[0-9a-f]{2})+)/g;

function toEvent(call: string, offsets: Map<string, number>): DiskEvent | null {
  const name = /^\w+/.exec(call)?.[0] ?? "";
  if (/ = -1 /.test(call)) return null;
  const found = call.matchAll(strings);
  const first = textOf(found.next().value?.[1] ?? "");
  const path = first.replace(/ \(deleted\)$/, "");
  switch (name) {
    case "openat":
      return toOpened(call, offsets);
    case "pwrite64":
      return { kind: "write", path, at: Number(/, (\d+)\s*\) += \d+$/.exec(call)?.[1]), bytes: dataIn(call) };
    case "write": {
      const bytes = dataIn(call);
      const at = offsets.get(path) ?? 0;
      offsets.set(path, at + bytes.length);
      return { kind: "write", path, at, bytes };
    }
    case "ftruncate":
      return { kind: "cut", path, size: Number(/, (\d+)\s*\) += 0$/.exec(call)?.[1]) };
    case "fsync":
    case "fdatasync":
      return { kind: "sync", path };
    case "unlink":
      return { kind: "unlink", path };
    case "mkdir":
      return { kind: "mkdir", path };
    case "rename":
      return { kind: "rename", path, to: textOf(found.next().value?.[1] ?? "") };
    default:
      return null;
  }
}

/** Only what the quotes hold: the descriptor's path stands in angle brackets. */
const dataIn = (call: string): Buffer => bytesOf(/"((?:\\x[0-9a-f]{2})*)"/.exec(call)?.[1] ?? "");

function toOpened(call: string, offsets: Map<string, number>): DiskEvent | null {
  const path = textOf(/"((?:\\x[0-9a-f]{2})*)"/.exec(call)?.[1] ?? "");
  offsets.delete(path);
  if (!call.includes("O_CREAT")) return null;
  return call.includes("O_TRUNC") ? { kind: "cut", path, size: 0 } : { kind: "create", path };
}
