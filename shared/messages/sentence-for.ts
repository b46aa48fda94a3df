import type { Failure, FileFailure, LibraryFailure } from "../model/failure.ts";

/** What happened, then what can be done. Plain sentences; no codes, no blame. */
export type Message = { readonly says: string; readonly try: string };

/** The words for every failure a person can meet: the window, the command line and native dialogs all say the same. */
export function sentenceFor(failure: Failure): Message {
  switch (failure.kind) {
    case "disk-full":
    case "read-only":
    case "library-in-use":
    case "library-newer":
    case "library-damaged":
    case "library-unreadable":
    case "not-found":
      return sentenceForLibrary(failure);
    default:
      return sentenceForFile(failure);
  }
}

function sentenceForFile(failure: FileFailure): Message {
  switch (failure.kind) {
    case "not-a-file":
      return { says: "This is not a file.", try: "Choose a file, or a folder that holds files." };
    case "not-readable":
      return { says: "This file could not be opened.", try: "Check that it still exists and that you may read it." };
    case "changed-while-read":
      return { says: "This file changed while it was being read.", try: "Add it again when nothing is writing to it." };
    case "too-large":
      return {
        says: `This file is ${megabytes(failure.bytes)} MB; the limit is ${megabytes(failure.limit)} MB.`,
        try: "Save only the policy page and add that.",
      };
    case "empty":
      return { says: "This file is empty.", try: "Save the policy again and add the new file." };
    case "binary":
      return { says: "This file does not hold text.", try: "Save the policy as a web page or as text and add that." };
    case "unsupported":
      return {
        says: `Smallprint cannot read ${failure.format} files yet.`,
        try: "Save the policy as a web page, markdown or text and add that.",
      };
    case "encoding":
      return {
        says: "The letters in this file could not be made out.",
        try: "Save it again as UTF-8 text and add that.",
      };
    case "no-text":
      if (failure.isScan)
        return {
          says: "This PDF has no text in it (it looks scanned).",
          try: "Run text recognition on it first.",
        };
      return { says: "There is no text in this file.", try: "Open it in the program that made it and save the text." };
    case "password":
      return {
        says: "This file is locked with a password.",
        try: "Open it with the password, save a copy without it and add that.",
      };
    case "pdf-damaged":
      return {
        says: "This PDF is damaged or not complete.",
        try: "Get the file again, or open it in a PDF reader, print it to a new PDF and add that.",
      };
    case "docx-damaged":
      return {
        says: "This Word file is damaged or not complete.",
        try: "Open it in Word, save it again and add the new file.",
      };
    case "docx-limit":
      return {
        says: "This Word file unpacks to far more than a policy, so it was not read.",
        try: "Save only the policy's text and add that.",
      };
    case "odt-damaged":
      return {
        says: "This OpenDocument file is damaged or not complete.",
        try: "Open it in the program that made it, save it again and add the new file.",
      };
    case "odt-limit":
      return {
        says: "This OpenDocument file unpacks to far more than a policy, so it was not read.",
        try: "Save only the policy's text and add that.",
      };
    case "rtf-limit":
      return {
        says: "This RTF file holds far more than a policy, so it was not read.",
        try: "Save only the policy's text and add that.",
      };
    case "timeout":
      return {
        says: "Reading this file took too long and was stopped.",
        try: "Save only the policy's text and add that.",
      };
    case "out-of-memory":
      return {
        says: "Reading this file took too much memory and was stopped.",
        try: "Save only the policy's text and add that.",
      };
    case "reader-died":
      return { says: "Reading this file failed.", try: "Save only the policy's text and add that." };
  }
}

function sentenceForLibrary(failure: LibraryFailure): Message {
  switch (failure.kind) {
    case "disk-full":
      return { says: "The disk is full, so nothing was saved.", try: "Free some space and do it again." };
    case "read-only":
      return { says: "The library can't be written to.", try: "Check that you may write to its folder." };
    case "library-in-use":
      return { says: "Another Smallprint is using this library.", try: "Close the other one first." };
    case "library-newer":
      return {
        says: `This library was written by a newer Smallprint (${failure.wroteIt}).`,
        try: "Update Smallprint. Nothing in the library was changed.",
      };
    case "library-damaged":
      return {
        says: `The library was damaged. The damaged file is kept as ${failure.keptAs}.`,
        try: "Your notes come back from the newest snapshot.",
      };
    case "library-unreadable":
      return {
        says: "The library could not be opened.",
        try: "Check that its folder exists and that you may read it.",
      };
    case "not-found":
      return { says: "This is no longer in the library.", try: "Look in the trash." };
  }
}

/** Bytes as megabytes (10^6 bytes), rounded up so that a file over the limit never reads as the limit. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}
