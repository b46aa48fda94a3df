import { readFileSync } from "node:fs";

/** Bytes of memory a process holds, buffers included. Linux tells it in a file; elsewhere, and of no process, `null`. */
export function residentBytesOf(pid: number | undefined): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(told(pid, "status"))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1_024;
}

/** Milliseconds in a tick of `/proc`, which is 1/100 s to programs on every processor Linux runs on. */
const tick = 10;

/** Milliseconds of processor time a process has used since its start; `null` as above. */
export function processorTimeOf(pid: number | undefined): number | null {
  // The second field is the program's name in brackets, which may hold anything; the times are the 14th and 15th.
  const fields = /^.*\) (.*)$/s.exec(told(pid, "stat"))?.[1]?.split(" ");
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * tick;
}

function told(pid: number | undefined, file: string): string {
  if (pid === undefined || process.platform !== "linux") return "";
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}
