/** Writes one line to standard output and waits until it is taken. */
export function printLine(line: string): Promise<void> {
  return print(`${line}\n`);
}

/** Writes a text as it is to standard output and waits until it is taken. */
export function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

/** Writes one line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whoever read our output may stop early (`| head`): that ends the program without a word. */
export function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

/**
 * A file's text on one line of a terminal, where control characters would be commands to it and bidi controls would
 * reorder what stands beside them.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}

/** The same with line breaks kept, as wide as `width` at most, each line after `indent`. */
export function wrapped(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}
