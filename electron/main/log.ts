/**
 * One line on the main process's stderr: the only log there is, and nothing of it is kept. Control characters are escaped,
 * since parts of it (addresses, messages) may come out of a hostile file.
 */
export function log(line: string): void {
  process.stderr.write(`smallprint: ${escapeControls(line)}\n`);
}

/** An error with its causes, for the log. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` ← ${describeError(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function escapeControls(line: string): string {
  return line.replace(controls, (c) => `\\u{${c.codePointAt(0)?.toString(16) ?? ""}}`);
}
