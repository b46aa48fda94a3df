import { describeError } from "./log.ts";

/** Waits for `closing`, but no longer than `limit` milliseconds; what went wrong in it is told, and is no reason to stay. */
export async function closeWithin(
  closing: Promise<void>,
  limit: number,
  report: (line: string) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      report(`closing took longer than ${limit} ms`);
      resolve();
    }, limit);
  });
  const closed = closing.catch((error: unknown) => report(`closing failed: ${describeError(error)}`));
  await Promise.race([closed, tooLong]);
  clearTimeout(timer);
}
