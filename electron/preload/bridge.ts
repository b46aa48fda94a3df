import { contextBridge, ipcRenderer, webUtils } from "electron";

/** The whole preload script: one way to ask, one to listen. Names and inputs are checked in the main process. */
const channel = "smallprint";
const listeners = new Map<string, Set<(value: unknown) => void>>();
/** The last announcement of each kind that nobody listened for yet: the page subscribes later than it is loaded. */
const unheard = new Map<string, unknown>();

ipcRenderer.on(channel, (_event, name: string, value: unknown) => {
  const heard = listeners.get(name);
  if (heard === undefined) unheard.set(name, value);
  else for (const listener of heard) listener(value);
});

/** Only a file the person dropped has a path here; what a page makes up is bytes. */
const send = async (file: File) => {
  const path = webUtils.getPathForFile(file);
  return path === "" ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { path };
};

contextBridge.exposeInMainWorld("smallprint", {
  call: async (method: string, input: unknown, files: readonly File[] = []) =>
    ipcRenderer.invoke(channel, method, input, await Promise.all(files.map(send))),
  subscribe: (name: string, listener: (value: unknown) => void) => {
    const heard = listeners.get(name) ?? new Set();
    listeners.set(name, heard.add(listener));
    if (unheard.has(name)) listener(unheard.get(name));
    unheard.delete(name);
    return () => heard.delete(listener);
  },
});
