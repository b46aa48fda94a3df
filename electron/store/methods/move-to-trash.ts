import type { LibraryFailure } from "../../../shared/model/failure.ts";
import type { PolicyId } from "../../../shared/model/ids.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import type { LibraryFiles } from "../library-files.ts";
import { nextChange } from "../queries/meta.ts";
import { hasPolicy, markRemoved } from "../queries/policies.ts";

/** Moves a policy into the trash, or out of it where `removed`, the time it was put there, is null. */
export function moveToTrash(
  files: LibraryFiles,
  policy: PolicyId,
  removed: string | null,
): Result<null, LibraryFailure> {
  const moved = files.change((db) => {
    if (!hasPolicy(db, policy)) return false;
    if (markRemoved(db, policy, removed)) nextChange(db);
    return true;
  });
  if (!moved.ok) return moved;
  if (!moved.value) return fail({ kind: "not-found" });
  files.showReadings();
  return succeed(null);
}
