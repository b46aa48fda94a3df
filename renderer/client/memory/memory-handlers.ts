import type { ImportOutcome } from "../../../shared/ipc/answers.ts";
import type { LibraryFailure } from "../../../shared/model/failure.ts";
import { fail, type Result, succeed } from "../../../shared/model/result.ts";
import { madeUpPolicies } from "./made-up-policies.ts";
import { answerHandlers, askMemory } from "./memory-answers.ts";
import {
  annotate,
  annotationsOf,
  cardOf,
  cards,
  libraryState,
  type MemoryLibrary,
  openPolicy,
  shelve,
} from "./memory-library.ts";
import type { Emit, Handlers, Part } from "./memory-part.ts";
import { versionHandlers } from "./memory-versions.ts";
import { searchMemory } from "./search-memory.ts";

/** Goes in: a library in memory, how to announce, and a list that copied texts are put in. Comes out: a handler a method. */
export function memoryHandlers(library: MemoryLibrary, emit: Emit, copied: string[]): Handlers {
  return {
    ...policyHandlers(library, emit),
    ...importHandlers(library, emit),
    ...versionHandlers(library, emit),
    ...annotationHandlers(library, emit),
    ...answerHandlers(library, emit),
    "search.run": (asked) => searchMemory(library, asked),
    "place.save": ({ version, clause, within }) => {
      library.places.set(version, { clause, within });
      return null;
    },
    "settings.get": () => library.settings,
    "settings.change": (patch) => {
      library.settings = { ...library.settings, ...withoutAbsent(patch) };
      emit("settings.changed");
      return library.settings;
    },
    "link.open": () => "opened",
    "text.copy": ({ text }) => {
      copied.push(text);
      return null;
    },
    "folder.show": () => null,
    "watch.state": () => library.watched,
    "watch.choose": () => watch(library, emit, "Downloads"),
    "watch.stop": () => watch(library, emit, null),
  };
}

function policyHandlers(library: MemoryLibrary, emit: Emit): Part<"library" | "policy" | "trash"> {
  return {
    "library.state": () => libraryState(library),
    "library.list": () => cards(library),
    "policy.open": (asked) => {
      const open = openPolicy(library, asked);
      return open === null ? notFound : succeed(open);
    },
    "policy.ask": (asked) => askMemory(library, asked),
    "policy.remove": ({ policy }) => announced(emit, move(library.policies, library.trash, policy)),
    "policy.restore": ({ policy }) => announced(emit, move(library.trash, library.policies, policy)),
    "trash.list": () =>
      [...library.trash.values()].map((shelved) => {
        const { id, title, organisation } = cardOf(library, shelved);
        return { id, title, organisation, removed: new Date().toISOString() };
      }),
  };
}

function importHandlers(library: MemoryLibrary, emit: Emit): Part<"import"> {
  const addAll = () => {
    const outcomes = madeUpPolicies.map((policy): ImportOutcome => {
      const { id, version, title, fileName } = shelve(library, policy);
      return { fileName, kind: "added", policy: id, version, title, notAPolicy: false, versionOf: null };
    });
    library.importing = { kind: "idle" };
    library.report = { finished: true, cancelled: false, outcomes };
    emit("library.changed");
    emit("import.changed");
    return null;
  };
  return {
    "import.choose": addAll,
    "import.dropped": addAll,
    "import.samples": addAll,
    "import.state": () => library.importing,
    "import.report": () => library.report,
    "import.retry": () => library.report.outcomes.filter(({ kind }) => kind === "failed").length,
    "import.confirm": addAll,
    "import.cancel": () => {
      library.importing = { kind: "idle" };
      emit("import.changed");
      return null;
    },
  };
}

function annotationHandlers(library: MemoryLibrary, emit: Emit): Part<"annotation"> {
  const { annotations, removedAnnotations } = library;
  const change = <T>(result: Result<T, LibraryFailure>) => {
    if (result.ok) emit("annotations.changed");
    return result;
  };
  return {
    "annotation.list": ({ policy }) => annotationsOf(library, policy),
    "annotation.add": (asked) => {
      const made = annotate(library, asked);
      return change(made === null ? notFound : succeed(made));
    },
    "annotation.edit": ({ annotation, body }) => {
      const before = annotations.get(annotation);
      if (before === undefined) return notFound;
      const after = { ...before, body };
      annotations.set(annotation, after);
      return change(succeed(after));
    },
    "annotation.remove": ({ annotation }) => change(move(annotations, removedAnnotations, annotation)),
    "annotation.restore": ({ annotation }) => {
      const there = removedAnnotations.get(annotation);
      move(removedAnnotations, annotations, annotation);
      return change(there === undefined ? notFound : succeed(there));
    },
  };
}

function watch(library: MemoryLibrary, emit: Emit, folder: string | null): null {
  library.watched = { folder, gone: false };
  emit("settings.changed");
  return null;
}

const notFound = fail<LibraryFailure>({ kind: "not-found" });

function announced(emit: Emit, result: Result<null, LibraryFailure>): Result<null, LibraryFailure> {
  emit("library.changed");
  emit("annotations.changed");
  return result;
}

function move<K, V>(from: Map<K, V>, to: Map<K, V>, key: K): Result<null, LibraryFailure> {
  const value = from.get(key);
  if (value === undefined) return notFound;
  from.delete(key);
  to.set(key, value);
  return succeed(null);
}

/** Drops the keys that are `undefined`, which a patch may hold and settings may not. */
function withoutAbsent<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
