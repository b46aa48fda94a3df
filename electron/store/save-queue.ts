import { setImmediate as turn } from "node:timers/promises";
import type { LibraryFailure } from "../../shared/model/failure.ts";
import { type Result, succeed } from "../../shared/model/result.ts";
import { keepBlobSoon } from "./blobs.ts";
import { failureOf } from "./failure-of.ts";
import type { LibraryFiles } from "./library-files.ts";
import { type Saved, saveKept } from "./methods/save-policies.ts";
import type { PolicyToSave } from "./store-contract.ts";

/** What is saved in one go: so many files or bytes, so that whoever asks something meanwhile waits for few of them. */
const mostFiles = 4;
const mostBytes = 150_000;

type Waiting = {
  readonly file: PolicyToSave;
  readonly settle: (saved: Saved) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Policies on their way into the library. Their originals go onto the disk side by side, while the worker answers others;
 * then those that are there are saved a few at a time. A disk takes many files at once nearly as fast as one.
 */
export class SaveQueue {
  readonly #files: LibraryFiles;
  readonly #kept: Waiting[] = [];
  readonly #open = new Set<Promise<unknown>>();
  #isSaving = false;

  constructor(files: LibraryFiles) {
    this.#files = files;
  }

  /** Resolves when the file is saved, or can't be; rejects with what is nobody's fault but ours. */
  save(file: PolicyToSave): Promise<Saved> {
    const saving = this.#save(file);
    const over = saving.catch(() => undefined).finally(() => this.#open.delete(over));
    this.#open.add(over);
    return saving;
  }

  /** Resolves when nothing is on its way. */
  async idle(): Promise<void> {
    await Promise.all(this.#open);
  }

  async #save(file: PolicyToSave): Promise<Saved> {
    const kept = await this.#keep(file);
    if (!kept.ok) return kept;
    return new Promise((settle, reject) => {
      this.#kept.push({ file, settle, reject });
      void this.#saveAll();
    });
  }

  async #keep({ hash, bytes }: PolicyToSave): Promise<Result<null, LibraryFailure>> {
    if (this.#files.isReadOnly) return succeed(null);
    try {
      await keepBlobSoon(this.#files.folder.blobsDir, hash, bytes);
      return succeed(null);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return { ok: false, failure };
    }
  }

  async #saveAll(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    while (this.#kept.length > 0) {
      // Others have their turn, and more files come in.
      await turn();
      saveTogether(this.#files, this.#next());
    }
    this.#isSaving = false;
  }

  #next(): readonly Waiting[] {
    let bytes = 0;
    const upTo = this.#kept.findIndex(({ file }, order) => {
      bytes += file.bytes.length;
      return order === mostFiles || (order > 0 && bytes > mostBytes);
    });
    return this.#kept.splice(0, upTo === -1 ? this.#kept.length : upTo);
  }
}

function saveTogether(files: LibraryFiles, waiting: readonly Waiting[]): void {
  try {
    const saved = saveKept(
      files,
      waiting.map(({ file }) => file),
    );
    for (const [order, { settle }] of waiting.entries()) {
      const one = saved[order];
      if (one !== undefined) settle(one);
    }
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
