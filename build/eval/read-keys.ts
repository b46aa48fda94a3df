import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { QuestionId } from "../../shared/model/question.ts";

/** Words of a policy that an answer stands on: written out, or (of policies that are not ours) the hash of so many words. */
export type KeyEvidence = string | { readonly words: number; readonly sha256: string };

/** How a careful reader answered a question. */
export type KeyAnswer = {
  readonly state: "yes" | "no" | "unclear" | "does-not-say";
  readonly sure: boolean;
  readonly exception: boolean;
  readonly region: string | null;
  /** A list, one sentence, or parts by name; `null` where there is none. */
  readonly value: unknown;
  readonly evidence: readonly KeyEvidence[];
};

/** A policy that a reader answered all thirty questions of. */
export type Key = {
  readonly name: string;
  readonly path: string;
  readonly answers: Readonly<Record<QuestionId, KeyAnswer>>;
};

export type KeySet = { readonly name: string; readonly keys: readonly Key[] };

const project = join(import.meta.dirname, "../..");
const shared = join(project, "../shared");
const ownKeys = join(import.meta.dirname, "keys");

type KeyFile = { readonly file: string; readonly sha256?: string; readonly answers: Key["answers"] };

/** All keys there are on this computer; a set whose policies are not here is left out, and it is said why. */
export function readKeys(): readonly KeySet[] {
  return [
    { name: "given: ten policies", keys: keysIn(join(shared, "eval/answers"), join(shared, "policies")) },
    { name: "own: five more policies, read before any rule was written", keys: keysIn(ownKeys, shared) },
    {
      name: "blind: policies answered before Smallprint read them",
      keys: keysIn(join(ownKeys, "blind"), shared),
    },
    { name: "own samples", keys: seedKeys() },
  ].filter(({ name, keys }) => keys.length > 0 || sayAbsent(name));
}

function sayAbsent(name: string): boolean {
  console.log(`left out, as its files are not here (../shared): ${name}`);
  return false;
}

function keysIn(folder: string, policies: string): readonly Key[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .flatMap((file) => {
      const { file: policy, sha256, answers } = readJson(join(folder, file));
      const path = join(policies, policy);
      return existsSync(path) && isSame(path, sha256) ? [{ name: file.replace(".json", ""), path, answers }] : [];
    });
}

/** A key holds only for the file it was made by reading. */
function isSame(path: string, sha256: string | undefined): boolean {
  return sha256 === undefined || createHash("sha256").update(readFileSync(path)).digest("hex") === sha256;
}

function seedKeys(): readonly Key[] {
  const seeds = join(project, "seeds");
  return readdirSync(seeds)
    .toSorted()
    .flatMap((slug) => {
      const key = join(seeds, slug, "expected/answers-key.json");
      const source = existsSync(key) ? readdirSync(join(seeds, slug)).find((file) => file.startsWith("source.")) : null;
      if (source === null || source === undefined) return [];
      return [{ name: slug, path: join(seeds, slug, source), answers: readJson(key).answers }];
    });
}

function readJson(path: string): KeyFile {
  return JSON.parse(readFileSync(path, "utf8"));
}
