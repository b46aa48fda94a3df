import type { FileFailure } from "../../shared/model/failure.ts";
import type { Reading } from "../../shared/model/reading.ts";
import type { Result } from "../../shared/model/result.ts";
import { readFileBytes } from "../library/read-file.ts";
import { nameOf } from "../library/walk-files.ts";
import { openReadingPool, type ReadingPool } from "../reading/reading-pool.ts";
import { describeFailure, failureInWords } from "./describe-failure.ts";
import { describeReading } from "./describe-reading.ts";
import { inOrder } from "./in-order.ts";
import { printReading } from "./print-reading.ts";
import type { Request } from "./read-request.ts";
import { spawnReader } from "./spawn-reader.ts";
import { printable, printLine } from "./terminal.ts";

/** Files read at once, each in its process. */
const readers = 2;

type Inspected = { readonly file: string; readonly read: Result<Reading, FileFailure> };

/** Reads each file as an import would and prints what was found, in the order given. 1 if any could not be read. */
export async function inspect({ names, json }: Request): Promise<0 | 1> {
  const pool = openReadingPool({ spawnReader, size: readers });
  let failed = false;
  for await (const inspected of inOrder(names, readers + 1, (file) => inspectFile(file, pool))) {
    await printLine(json ? inJson(inspected) : inWords(inspected));
    failed ||= !inspected.read.ok;
  }
  pool.close();
  return failed ? 1 : 0;
}

async function inspectFile(file: string, pool: ReadingPool): Promise<Inspected> {
  const bytes = await readFileBytes(file);
  return { file, read: bytes.ok ? await pool.read({ fileName: nameOf(file), bytes: bytes.value }) : bytes };
}

function inJson({ file, read }: Inspected): string {
  return JSON.stringify(
    read.ok ? describeReading(file, read.value) : { file, ok: false, error: describeFailure(read.failure) },
  );
}

function inWords({ file, read }: Inspected): string {
  return read.ok ? `${printReading(file, read.value)}\n` : `${printable(file)}: ${failureInWords(read.failure)}\n`;
}
