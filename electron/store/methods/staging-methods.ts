import type { BlobHash } from "../../../shared/model/ids.ts";
import type { Reading } from "../../../shared/model/reading.ts";
import { attempt } from "../failure-of.ts";
import { findKnown } from "../find-known.ts";
import type { LibraryFiles } from "../library-files.ts";
import { sketchPolicy } from "../likeness/sketch-policy.ts";
import { SurveyedSketches } from "../likeness/surveyed-sketches.ts";
import { dropStaging, keepStaged, loadStaged } from "../staging.ts";
import type { StoreMethods, Surveyed } from "../store-contract.ts";

/** Files that are looked at before they are taken in: their readings are kept, so that nothing is read twice. */
export function stagingMethods(
  files: LibraryFiles,
): Pick<StoreMethods, "surveyReading" | "surveyStaged" | "endSurvey" | "dropStaging"> {
  const surveyed = new SurveyedSketches();
  const { stagingDir } = files.folder;
  const survey = (reading: Reading): Surveyed => {
    const sketch = sketchPolicy(reading);
    const isNewer = findKnown(files, sketch) !== null || surveyed.hasLike(sketch);
    surveyed.add(sketch);
    return isNewer ? "newer" : "fresh";
  };
  return {
    surveyReading: (hash: BlobHash, reading: Reading) => {
      // A full disk only means that the file is read again when it is taken in, and fails then if it must.
      if (!files.isReadOnly) attempt(() => keepStaged(stagingDir, hash, reading));
      return survey(reading);
    },
    surveyStaged: (hash, readerVersion) => {
      const reading = loadStaged(stagingDir, hash, readerVersion);
      return reading === null ? null : survey(reading);
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
