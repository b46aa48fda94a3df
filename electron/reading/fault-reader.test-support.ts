/**
 * A reading process that goes wrong in the way the file's name asks for. Started by tests as `reader.ts` would be. A name may
 * end in a number and in `.md`; where it ends in `-late`, only what a policy says is fatal, not its text.
 */
import type { PlainDocument } from "../../shared/model/reading.ts";
import { openParentPort, type ParentPort } from "./parent-port.ts";
import { sampleReading, unclaimedReading } from "./sample-reading.test-support.ts";

type Request = { readonly id: number; readonly fileName: string; readonly wanted: string };

const hoard: unknown[] = [];

const faults: Readonly<Record<string, (port: ParentPort, request: Request) => void>> = {
  good: answerWell,
  slow: (port, request) => {
    const beats = setInterval(() => port.post({ kind: "beat" }), 20);
    setTimeout(() => clearInterval(beats), 1_500);
    setTimeout(() => answerWell(port, request), 1_500);
  },
  unhurried: (port, request) => void setTimeout(() => answerWell(port, request), 100),
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

const late = "-late";

function faultFor(port: ParentPort, { wanted, ...request }: Request): void {
  const name = request.fileName.replace(/-?\d*(\.md)?$/, "");
  const fault = faults[name.replace(late, "")];
  if (!name.endsWith(late)) fault?.(port, { ...request, wanted });
  else if (wanted === "reading") {
    port.post({ kind: "outlined" });
    setImmediate(() => fault?.(port, { ...request, wanted }));
  } else {
    const value = wanted === "document" ? documentOfSample() : unclaimedReading;
    port.post({ kind: "answer", id: request.id, result: { ok: true, value } });
  }
}

function documentOfSample(): PlainDocument {
  const { readerVersion, format, notes, sections, clauses } = sampleReading;
  const { readingGrade: _unread, ...metadata } = sampleReading.metadata;
  return {
    ...{ readerVersion, format, metadata, notes },
    sections: sections.map(({ id, number, title }) => ({ id, number, title })),
    clauses: clauses.map(({ id, section, number, text }) => ({ id, section, number, text })),
  };
}

function answerWell(port: ParentPort, { id }: Request): void {
  port.post({ kind: "answer", id, result: { ok: true, value: sampleReading } });
}

const port = openParentPort();
port.listen((message) => {
  const { id, fileName, wanted } = Object(message);
  faultFor(port, { id, fileName, wanted });
});
port.post({ kind: "ready" });
