import type { MessageBoxOptions } from "electron";
import { expect, test } from "vitest";
import { contract } from "../../../shared/ipc/contract.ts";
import { annotationId, policyId, versionId } from "../../../shared/model/ids.ts";
import type { IncomingFile, Library } from "../../library/library.ts";
import { openSettings } from "../settings.ts";
import { createHandlers, type HandlerParts } from "./handlers.ts";

function handle(overrides: Partial<HandlerParts> = {}) {
  const said: unknown[] = [];
  const library = new Proxy(
    {},
    {
      // a resolved promise looks for `then`
      get: (_target, name) => (name === "then" ? undefined : (...given: unknown[]) => void said.push([name, ...given])),
    },
  ) as Library;
  const saved = new Map<string, unknown>();
  const handlers = createHandlers({
    library: async () => library,
    settings: openSettings({ get: (key) => saved.get(key), set: (key, value) => void saved.set(key, value) }, () => {}),
    dialogs: {
      chooseFiles: async () => ({ canceled: false, filePaths: ["/a.html"] }),
      chooseSavePlace: async () => ({ canceled: true, filePath: "" }),
      ask: async () => ({ response: 0, checkboxChecked: false }),
    },
    shell: {
      openExternal: async (address) => void said.push(["openExternal", address]),
      openPath: async (path) => {
        said.push(["openPath", path]);
        return "";
      },
    },
    clipboard: { writeText: async (text) => void said.push(["writeText", text]) },
    settingsChanged: () => said.push(["settingsChanged"]),
    samples: async () => [{ kind: "bytes", name: "sample.txt", bytes: new Uint8Array() }],
    watch: {
      state: () => ({ folder: "saved", gone: false }),
      choose: async () => void said.push(["watch"]),
      stop: () => void said.push(["stop watching"]),
      close: () => {},
    },
    folders: { library: "/u/library", backups: "/u/backups" },
    rememberFiles: (paths) => said.push(["remember", ...paths]),
    ...overrides,
  });
  return { handlers, said };
}

test("every method of the contract has its handler, and no handler is without one", () => {
  expect(Object.keys(handle().handlers).sort()).toEqual(Object.keys(contract).sort());
});

test("files chosen in the dialog are imported and remembered; a folder is imported", async () => {
  const { handlers, said } = handle();
  await handlers["import.choose"]({ kind: "files" }, []);
  await handlers["import.choose"]({ kind: "folder" }, []);
  const files = [{ kind: "path", path: "/a.html" }];
  expect(said).toEqual([
    ["remember", "/a.html"],
    ["previewImport", files],
    ["previewImport", files],
  ]);
});

test("a dialog that is closed imports nothing", async () => {
  const dialogs: HandlerParts["dialogs"] = {
    chooseFiles: async () => ({ canceled: true, filePaths: [] }),
    chooseSavePlace: async () => ({ canceled: true, filePath: "" }),
    ask: async () => ({ response: 1, checkboxChecked: false }),
  };
  const { handlers, said } = handle({ dialogs });
  await handlers["import.choose"]({ kind: "files" }, []);
  expect(said).toEqual([]);
});

test("dropped files and samples go the same way", async () => {
  const { handlers, said } = handle();
  const dropped: readonly IncomingFile[] = [{ kind: "path", path: "/folder" }];
  await handlers["import.dropped"](undefined, dropped);
  await handlers["import.samples"](undefined, []);
  expect(said).toEqual([
    ["previewImport", dropped],
    ["previewImport", [{ kind: "bytes", name: "sample.txt", bytes: new Uint8Array() }]],
  ]);
});

test("a link is shown whole, and opened only by the first button", async () => {
  const questions: MessageBoxOptions[] = [];
  const answering = (response: number): HandlerParts["dialogs"] => ({
    chooseFiles: async () => ({ canceled: true, filePaths: [] }),
    chooseSavePlace: async () => ({ canceled: true, filePath: "" }),
    ask: async (question) => {
      questions.push(question);
      return { response, checkboxChecked: false };
    },
  });
  const yes = handle({ dialogs: answering(0) });
  const no = handle({ dialogs: answering(1) });
  const url = `https://example.com/${"a".repeat(300)}`;
  expect(await yes.handlers["link.open"]({ url }, [])).toBe("opened");
  expect(await no.handlers["link.open"]({ url }, [])).toBe("cancelled");
  expect(yes.said).toEqual([["openExternal", url]]);
  expect(no.said).toEqual([]);
  expect(questions[0]?.detail).toContain(url);
  expect(questions[0]).toMatchObject({ defaultId: 1, cancelId: 1 });
});

test("only the app's own two folders can be shown", async () => {
  const { handlers, said } = handle();
  await handlers["folder.show"]({ folder: "backups" }, []);
  expect(said).toEqual([["openPath", "/u/backups"]]);
});

test("a changed setting is kept, told and answered whole", async () => {
  const { handlers, said } = handle();
  const lastPolicy = policyId("p1");
  const settings = await handlers["settings.change"]({ theme: "dark", lastPolicy }, []);
  expect(settings).toMatchObject({ theme: "dark", lastPolicy, textScale: 1 });
  expect(await handlers["settings.get"](undefined, [])).toEqual(settings);
  expect(said).toEqual([["settingsChanged"]]);
});

test("own answers and free questions reach what answers them", async () => {
  const { handlers, said } = handle();
  const [version, id] = [versionId("v1"), annotationId("a1")];
  const given = { version, question: "share-sell", state: "yes", words: "Mine.", kept: [0], evidence: [] } as const;
  await handlers["answer.list"]({ policy: null }, []);
  await handlers["answer.give"]({ ...given, kept: [...given.kept], evidence: [] }, []);
  await handlers["answer.edit"]({ answer: id, words: "Yours." }, []);
  await handlers["answer.remove"]({ answer: id }, []);
  await handlers["answer.restore"]({ answer: id }, []);
  await handlers["policy.ask"]({ version, question: "Why?" }, []);
  expect(said).toEqual([
    ["listOwnAnswers", null],
    ["giveAnswer", given],
    ["editAnswer", id, "Yours."],
    ["removeAnswer", id],
    ["restoreAnswer", id],
    ["askPolicy", version, "Why?"],
  ]);
});

test("what is asked of versions, originals and the watched folder reaches what answers it", async () => {
  const { handlers, said } = handle();
  const [policy, into, version] = [policyId("p1"), policyId("p2"), versionId("v1")];
  await handlers["policy.open"]({ policy, version }, []);
  await handlers["version.offers"](undefined, []);
  await handlers["version.accept"]({ policy, into }, []);
  await handlers["version.decline"]({ policy }, []);
  await handlers["version.reoffer"]({ policy }, []);
  await handlers["version.split"]({ version }, []);
  await handlers["leftOut.restore"]({ version, start: 1, end: 2, restored: true }, []);
  await handlers["original.text"]({ version }, []);
  await handlers["import.confirm"](undefined, []);
  await handlers["import.cancel"](undefined, []);
  await handlers["watch.choose"](undefined, []);
  await handlers["watch.stop"](undefined, []);
  expect(await handlers["watch.state"](undefined, [])).toEqual({ folder: "saved", gone: false });
  expect(said).toEqual([
    ["openPolicy", policy, version],
    ["listOffers"],
    ["acceptOffer", policy, into],
    ["declineOffer", policy],
    ["reoffer", policy],
    ["splitVersion", version],
    ["restoreLeftOut", { version, start: 1, end: 2, restored: true }],
    ["originalText", version],
    ["confirmImport"],
    ["cancelImport"],
    ["watch"],
    ["stop watching"],
  ]);
});

test("an original that is not there says why and asks for no place", async () => {
  const library = { original: async () => ({ ok: false, failure: { kind: "not-found" } }) };
  const { handlers } = handle({ library: async () => library as unknown as Library });
  expect(await handlers["original.export"]({ version: versionId("v1") }, [])).toBe("not-found");
});
