import type { IncomingFile } from "../../library/library.ts";

/** More than any drop a person makes; folders come as one path. */
const mostFiles = 20_000;

/**
 * Goes in: what the preload script sends beside a request: for each dropped file its path, or its name and bytes where it has
 * none. Comes out: the files, or null where any of it is something else.
 */
export function checkDroppedFiles(value: unknown): readonly IncomingFile[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostFiles) return null;
  const files = value.flatMap(toIncomingFile);
  return files.length === value.length ? files : null;
}

function toIncomingFile(value: unknown): readonly IncomingFile[] {
  if (typeof value !== "object" || value === null) return [];
  const { path, name, bytes }: { path?: unknown; name?: unknown; bytes?: unknown } = value;
  if (typeof path === "string" && name === undefined && bytes === undefined)
    return path === "" ? [] : [{ kind: "path", path }];
  if (path !== undefined || typeof name !== "string" || !(bytes instanceof Uint8Array)) return [];
  return [{ kind: "bytes", name: lastPart(name), bytes }];
}

/** A file's name holds no folder, whatever a page made it say. */
function lastPart(name: string): string {
  return name.split(/[/\\]/).at(-1)?.slice(0, 255) ?? "";
}
