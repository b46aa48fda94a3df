/** Why one file could not be taken in. Nothing already saved changes, and the other files go on. */
export type FileFailure =
  | { readonly kind: "not-a-file" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "changed-while-read" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "empty" }
  | { readonly kind: "binary" }
  | { readonly kind: "unsupported"; readonly format: string }
  | { readonly kind: "encoding" }
  /** `isScan`: its pages are pictures, as far as can be told. */
  | { readonly kind: "no-text"; readonly isScan: boolean }
  | { readonly kind: "password" }
  | { readonly kind: "pdf-damaged" }
  | { readonly kind: "docx-damaged" }
  | { readonly kind: "docx-limit" }
  | { readonly kind: "odt-damaged" }
  | { readonly kind: "odt-limit" }
  | { readonly kind: "rtf-limit" }
  | { readonly kind: "timeout" }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "reader-died" };

/** Why the library could not do what was asked. */
export type LibraryFailure =
  | { readonly kind: "disk-full" }
  | { readonly kind: "read-only" }
  | { readonly kind: "library-in-use" }
  | { readonly kind: "library-newer"; readonly wroteIt: string }
  | { readonly kind: "library-damaged"; readonly keptAs: string }
  | { readonly kind: "library-unreadable" }
  | { readonly kind: "not-found" };

export type Failure = FileFailure | LibraryFailure;
