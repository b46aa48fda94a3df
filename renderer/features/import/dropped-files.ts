/** At most this many files of one drop are taken: the main process takes no more in one request. */
const MOST_FILES = 20_000;

/**
 * The files of a drop, those inside dropped folders included, to any depth.
 * Must be called while the drop event is handled: the browser empties the transfer afterwards.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return collect(entries);
}

type Dropped = { readonly entry: FileSystemEntry | null; readonly file: File | null };

async function collect(dropped: readonly Dropped[]): Promise<readonly File[]> {
  const files = dropped.flatMap(({ entry, file }) => (isFolder(entry) || file === null ? [] : [file]));
  const folders = dropped.flatMap(({ entry }) => (isFolder(entry) ? [entry] : []));
  for (let folder = folders.shift(); folder !== undefined && files.length < MOST_FILES; folder = folders.shift()) {
    const entries = await entriesOf(folder);
    folders.push(...entries.filter(isFolder));
    for (const entry of entries.filter(isFile)) files.push(...(await fileOf(entry)));
  }
  return files.slice(0, MOST_FILES);
}

/** A folder is read in portions of a hundred or so, until an empty one; one that can't be read gives what came until then. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const portion = () =>
    new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
  const entries: FileSystemEntry[] = [];
  for (let next = await portion(); next.length > 0; next = await portion()) entries.push(...next);
  return entries;
}

/** A file that vanished since the drop gives none. */
function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
