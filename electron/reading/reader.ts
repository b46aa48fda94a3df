/**
 * The reading process: bytes of one file in by message, what was read out of them back by message. It is started with as
 * few rights as the system allows (`fork-reader.ts`), gives away more itself (`disarm.ts`), and only then loads a parser.
 */
import { setImmediate as turn } from "node:timers/promises";
import { inspect } from "node:util";
import type { FileFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { disarm } from "./disarm.ts";
import { beatEvery, type ReadRequest } from "./messages.ts";
import { openParentPort } from "./parent-port.ts";
import { runBounded } from "./run-bounded.ts";
import { oneOf, record, text, whole } from "./shapes.ts";

/**
 * Milliseconds after which one file's reading ends by itself. The parent's watchdog is stricter; this one is for the day
 * when the parent is gone and a process in an endless loop would otherwise keep a processor busy for ever.
 */
const lastLimit = 60_000;

const isRequest = record<ReadRequest>({
  id: whole(1, Number.MAX_SAFE_INTEGER),
  wanted: oneOf({ reading: true, unclaimed: true, document: true, text: true }),
  fileName: text,
  bytes: (value): value is Uint8Array => value instanceof Uint8Array,
  // The parent is believed; this is for a message that is none.
  restored: (value): value is ReadRequest["restored"] => Array.isArray(value),
});

await serve();

async function serve(): Promise<void> {
  const port = openParentPort();
  disarm();
  // Loaded only now: whatever a parser does while it loads, it does without the network.
  const road = await import("../../shared/pipeline/outline-policy.ts");
  // Each part bounded: a script's time limit ends where a promise is waited for.
  const read = async (request: ReadRequest): Promise<unknown> => {
    const { wanted } = request;
    // Half of the code, which a process that only lists policies never needs. Loaded once, whoever asks first.
    const further = wanted === "reading" ? await import("../../shared/pipeline/understand-policy.ts") : null;
    const decoded = await untilAccident(runBounded(() => road.decodePolicy(request), lastLimit));
    if (!decoded.ok) return decoded;
    const { text, encoding } = decoded.value.decoded;
    if (wanted === "text") return succeed({ text, encoding });
    const outlined = runBounded(() => road.outlinePolicy(request, decoded.value), lastLimit);
    if (!outlined.ok) return outlined;
    if (wanted === "document") return succeed(road.documentOf(outlined.value));
    if (further === null) return succeed(road.leaveUnderstanding(outlined.value));
    port.post({ kind: "outlined" });
    // So that it is out before the rest, which may never end.
    await turn();
    return succeed(runBounded(() => further.understandPolicy(outlined.value), lastLimit));
  };
  port.listen(async (message) => {
    if (!isRequest(message)) return;
    port.post({ kind: "answer", id: message.id, result: await readSafely(() => read(message)) });
  });
  // A promise that the PDF library made and never looks at: what is waited for comes without it, or the watchdog ends it.
  process.on("unhandledRejection", complain);
  setInterval(() => port.post({ kind: "beat" }), beatEvery);
  port.post({ kind: "ready" });
}

/**
 * Only the PDF library works in callbacks of its own, and on some damaged files throws in one, where nobody can catch it; what
 * was waited for would then never come. Goes in: a decoding. Comes out: its outcome, or `pdf-damaged`.
 */
async function untilAccident<T>(decoding: Promise<Result<T, FileFailure>>): Promise<Result<T, FileFailure>> {
  const accident = Promise.withResolvers<Result<never, FileFailure>>();
  const tell = (error: unknown): void => {
    complain(error);
    accident.resolve(fail({ kind: "pdf-damaged" }));
  };
  process.on("uncaughtException", tell);
  try {
    return await Promise.race([decoding, accident.promise]);
  } finally {
    process.off("uncaughtException", tell);
  }
}

function complain(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
}

/**
 * A parser that throws is our mistake, but the file is at hand and the parent is not: it gets a clean refusal. The mistake
 * is told to whoever looks (`fork-reader.ts`).
 */
async function readSafely(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    complain(error);
    return fail<FileFailure>({ kind: "reader-died" });
  }
}
