import type { BlobHash } from "../../../shared/model/ids.ts";
import type { PlainDocument } from "../../../shared/model/reading.ts";
import { attempt } from "../failure-of.ts";
import { findKnown } from "../find-known.ts";
import type { LibraryFiles } from "../library-files.ts";
import { sketchPolicy } from "../likeness/sketch-policy.ts";
import { SurveyedSketches } from "../likeness/surveyed-sketches.ts";
import { dropStaging, keepStaged, loadStaged } from "../staging.ts";
import type { StoreMethods, Surveyed } from "../store-contract.ts";

/** Files that are looked at before they are taken in: their documents are kept, so that nothing is read twice. */
export function stagingMethods(
  files: LibraryFiles,
): Pick<StoreMethods, "surveyDocument" | "surveyStaged" | "endSurvey" | "dropStaging"> {
  const surveyed = new SurveyedSketches();
  const { stagingDir } = files.folder;
  const survey = (document: PlainDocument): Surveyed => {
    const sketch = sketchPolicy(document);
    const isNewer = findKnown(files, sketch) !== null || surveyed.hasLike(sketch);
    surveyed.add(sketch);
    return isNewer ? "newer" : "fresh";
  };
  return {
    surveyDocument: (hash: BlobHash, document: PlainDocument) => {
      // A full disk only means that the file is read again when it is taken in, and fails then if it must.
      if (!files.isReadOnly) attempt(() => keepStaged(stagingDir, hash, document));
      return survey(document);
    },
    surveyStaged: (hash, readerVersion) => {
      const document = loadStaged(stagingDir, hash, readerVersion);
      return document === null ? null : survey(document);
    },
    endSurvey: () => {
      surveyed.clear();
      return null;
    },
    dropStaging: () => {
      attempt(() => dropStaging(stagingDir));
      return null;
    },
  };
}
