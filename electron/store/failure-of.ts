import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";
import { DamagedRow } from "./columns.ts";

/** What the disk said no to; null for anything else, which is a mistake of ours or damage. */
export function failureOf(error: unknown): LibraryFailure | null {
  const sqlite = numberAt(error, "errcode");
  if (sqlite !== null) return failureOfSqlite(sqlite);
  return failureOfSystem(textAt(error, "code"));
}

/** Runs a change of the library; what the disk refused becomes a failure, anything else is thrown on. */
export function attempt<T>(change: () => T): Result<T, LibraryFailure> {
  try {
    return succeed(change());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return fail(failure);
  }
}

/**
 * Whether this says that a database is damaged: SQLite does (SQLITE_CORRUPT, SQLITE_NOTADB, with their extensions), or a
 * row holds what no code of ours writes.
 */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedRow) return true;
  const primary = (numberAt(error, "errcode") ?? 0) & 0xff;
  return primary === 11 || primary === 26;
}

function failureOfSystem(code: string | null): LibraryFailure | null {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return { kind: "disk-full" };
    case "EROFS":
    case "EACCES":
    case "EPERM":
    case "EIO":
      return { kind: "read-only" };
    // Something else has the library's name, or its path leads nowhere.
    case "EEXIST":
    case "ENOTDIR":
    case "ELOOP":
    case "ENAMETOOLONG":
      return { kind: "library-unreadable" };
    default:
      return null;
  }
}

// Result codes: sqlite.org/rescode.html. The low byte is the primary code.
function failureOfSqlite(code: number): LibraryFailure | null {
  // IOERR_WRITE: what a full quota or a file size limit looks like from inside SQLite (measured).
  if (code === 778) return { kind: "disk-full" };
  switch (code & 0xff) {
    case 13:
      return { kind: "disk-full" };
    case 8:
    // An input or output error: the disk takes nothing, whatever the reason.
    case 10:
      return { kind: "read-only" };
    case 5:
    case 6:
      return { kind: "library-in-use" };
    case 14:
      return { kind: "library-unreadable" };
    default:
      return null;
  }
}

function numberAt(error: unknown, key: string): number | null {
  const value = valueAt(error, key);
  return typeof value === "number" ? value : null;
}

function textAt(error: unknown, key: string): string | null {
  const value = valueAt(error, key);
  return typeof value === "string" ? value : null;
}

function valueAt(error: unknown, key: string): unknown {
  return error instanceof Error ? Reflect.get(error, key) : undefined;
}
