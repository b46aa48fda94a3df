import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../shared/model/result.ts";

/** `not-found` in the place of null: what a change says that looked for a row in vain. */
export function foundOr<T>(result: Result<T | null, LibraryFailure>): Result<T, LibraryFailure> {
  if (!result.ok) return result;
  return result.value === null ? fail({ kind: "not-found" }) : succeed(result.value);
}
