import type { LibraryFiles } from "./library-files.ts";
import { annotationMethods } from "./methods/annotation-methods.ts";
import { careMethods } from "./methods/care-methods.ts";
import { ownAnswerMethods } from "./methods/own-answer-methods.ts";
import { policyMethods } from "./methods/policy-methods.ts";
import { searchMethods } from "./methods/search-methods.ts";
import { stagingMethods } from "./methods/staging-methods.ts";
import { versionMethods } from "./methods/version-methods.ts";
import type { StoreMethods } from "./store-contract.ts";

/** All a library can be asked, over its open files. */
export function storeMethods(files: LibraryFiles): StoreMethods {
  return {
    ...careMethods(files),
    ...policyMethods(files),
    ...versionMethods(files),
    ...stagingMethods(files),
    ...annotationMethods(files),
    ...ownAnswerMethods(files),
    ...searchMethods(files),
  };
}
