import type { Annotation } from "../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { Store } from "../store/store-client.ts";
import type { NewAnnotation } from "./library.ts";
import { makeAnchor } from "./make-anchor.ts";

/** Adds an annotation to what the reader has before them. `readingOf` gives a version's reading, `null` where it is gone. */
export async function annotate(
  annotation: NewAnnotation,
  readingOf: (version: VersionId) => Promise<Reading | null>,
  store: Pick<Store, "addAnnotation">,
): Promise<Result<Annotation, LibraryFailure>> {
  const { version, clause, kind, body, span } = annotation;
  const reading = await readingOf(version);
  const anchor = reading === null ? null : makeAnchor(reading, clause, span);
  return anchor === null ? fail({ kind: "not-found" }) : store.addAnnotation({ version, kind, body, anchor });
}
