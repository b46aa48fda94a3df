import type { ImportOutcome, ImportReport } from "../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { fail } from "../../shared/model/result.ts";
import { fileNameOf } from "./import-policy.ts";
import type { IncomingFile, Library } from "./library.ts";

/** A library that could not be opened: it says why, holds nothing, and touches nothing. */
export function unusableLibrary(failure: LibraryFailure): Library {
  const refused = async () => fail(failure);
  const nothing: ImportReport = { finished: true, cancelled: false, outcomes: [] };
  const importFiles: Library["importFiles"] = (files, onOutcome) => {
    const outcomes = files.map((file) => refuse(file, failure));
    for (const [index, outcome] of outcomes.entries()) onOutcome?.(outcome, originOf(files[index]));
    return { finished: Promise.resolve({ ...nothing, outcomes }) };
  };
  return {
    state: async () => ({ kind: "unusable", failure }),
    list: async () => [],
    openPolicy: refused,
    askPolicy: refused,
    removePolicy: refused,
    restorePolicy: refused,
    listTrash: async () => [],
    listOffers: async () => [],
    acceptOffer: refused,
    declineOffer: refused,
    reoffer: refused,
    splitVersion: refused,
    restoreLeftOut: refused,
    originalText: refused,
    original: refused,
    previewImport: importFiles,
    importFiles,
    importState: () => ({ kind: "idle" }),
    importReport: () => nothing,
    retryImport: () => 0,
    confirmImport: () => {},
    cancelImport: () => {},
    search: async ({ query }) => ({ query, hits: [], total: 0, policies: 0, milliseconds: 0 }),
    listAnnotations: async () => [],
    addAnnotation: refused,
    editAnnotation: refused,
    removeAnnotation: refused,
    restoreAnnotation: refused,
    listOwnAnswers: async () => [],
    giveAnswer: refused,
    editAnswer: refused,
    removeAnswer: refused,
    restoreAnswer: refused,
    savePlace: async () => {},
    check: refused,
    settled: async () => {},
    close: async () => {},
  };
}

function refuse(file: IncomingFile, failure: LibraryFailure): ImportOutcome {
  return { fileName: fileNameOf(file), kind: "failed", failure };
}

function originOf(file: IncomingFile | undefined): string {
  return file?.kind === "path" ? file.path.toString() : (file?.name ?? "");
}
