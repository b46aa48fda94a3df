/**
 * A reading process that goes wrong in the way the file's name asks for. Started by tests as `reader.ts` would be.
 */
import { openParentPort, type ParentPort } from "./parent-port.ts";
import { sampleReading } from "./sample-reading.test-support.ts";

type Request = { readonly id: number; readonly fileName: string };

const hoard: unknown[] = [];

const faults: Readonly<Record<string, (port: ParentPort, request: Request) => void>> = {
  good: answerWell,
  slow: (port, request) => {
    const beats = setInterval(() => port.post({ kind: "beat" }), 20);
    setTimeout(() => clearInterval(beats), 1_500);
    setTimeout(() => answerWell(port, request), 1_500);
  },
  endless: (port) => setInterval(() => port.post({ kind: "beat" }), 20),
  hang: () => {
    for (;;);
  },
  silent: () => {},
  "fill-heap": () => {
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  },
  "fill-buffers": () => {
    for (;;) hoard.push(Buffer.alloc(20_000_000, hoard.length));
  },
  "keep-much": (port, request) => {
    hoard.push(Buffer.alloc(200_000_000, 1));
    answerWell(port, request);
  },
  exit: () => process.exit(3),
  throw: () => {
    throw new Error("on purpose");
  },
  reject: () => void Promise.reject(new Error("on purpose")),
  garbage: (port) => port.post("<b>garbage</b>"),
  "garbage-answer": (port, { id }) =>
    port.post({ kind: "answer", id, result: { ok: true, value: { clauses: "all" } } }),
  "wrong-answer": (port, { id }) =>
    port.post({ kind: "answer", id: id + 1, result: { ok: true, value: sampleReading } }),
  "gives-up": (port, { id }) =>
    port.post({ kind: "answer", id, result: { ok: false, failure: { kind: "reader-died" } } }),
  "tell-pid": (port, { id }) => {
    const metadata = { ...sampleReading.metadata, title: String(process.pid) };
    port.post({ kind: "answer", id, result: { ok: true, value: { ...sampleReading, metadata } } });
  },
};

function answerWell(port: ParentPort, { id }: Request): void {
  port.post({ kind: "answer", id, result: { ok: true, value: sampleReading } });
}

const port = openParentPort();
port.listen((message) => {
  const { id, fileName } = Object(message);
  faults[fileName]?.(port, { id, fileName });
});
port.post({ kind: "ready" });
