import type { GivenAnswer } from "../../shared/ipc/answers.ts";
import type { Anchor } from "../../shared/model/annotation.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import type { VersionId } from "../../shared/model/ids.ts";
import type { Reading } from "../../shared/model/reading.ts";
import { fail, type Result } from "../../shared/model/result.ts";
import type { Store } from "../store/store-client.ts";
import type { NewOwnAnswer } from "./library.ts";
import { makeAnchor } from "./make-anchor.ts";

/**
 * Takes the reader's own answer, standing on what they have before them. All its evidence has a place in the text, or it is
 * refused. `readingOf` gives a version's reading, `null` where it is gone.
 */
export async function giveAnswer(
  { version, question, state, words, kept, evidence }: NewOwnAnswer,
  readingOf: (version: VersionId) => Promise<Reading | null>,
  store: Pick<Store, "giveAnswer">,
): Promise<Result<GivenAnswer, LibraryFailure>> {
  const reading = await readingOf(version);
  const made = evidence.map(({ clause, span }) => (reading === null ? null : makeAnchor(reading, clause, span)));
  const anchors = made.filter((anchor): anchor is Anchor => anchor !== null);
  if (anchors.length < evidence.length) return fail({ kind: "not-found" });
  return store.giveAnswer({ version, question, state, words, kept, evidence: anchors });
}
