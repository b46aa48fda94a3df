import type { IncomingFile, Library } from "../../library/library.ts";
import { policyEndings } from "../../library/policy-endings.ts";
import type { Dialogs, ElectronSurface } from "../electron-surface.ts";
import { exportOriginal } from "../export-original.ts";
import { openLink } from "../open-link.ts";
import type { SettingsDesk } from "../settings.ts";
import type { WatchDesk } from "../watched-folder.ts";
import type { Handlers } from "./serve.ts";

export type HandlerParts = {
  /** Waits until it is open: the window is shown before that. */
  readonly library: () => Promise<Library>;
  readonly settings: SettingsDesk;
  readonly dialogs: Dialogs;
  readonly shell: ElectronSurface["shell"];
  readonly clipboard: ElectronSurface["clipboard"];
  readonly settingsChanged: () => void;
  readonly samples: () => Promise<readonly IncomingFile[]>;
  readonly folders: { readonly library: string; readonly backups: string };
  readonly watch: WatchDesk;
  readonly rememberFiles: (paths: readonly string[]) => void;
};

/** Comes out: what each request of the window does. */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...libraryHandlers(parts),
    ...versionHandlers(parts),
    ...originalHandlers(parts),
    ...annotationHandlers(parts),
    ...answerHandlers(parts),
    ...importHandlers(parts),
    ...deskHandlers(parts),
  };
}

type Some<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}.${string}`>>;

function libraryHandlers({ library }: HandlerParts): Some<"library" | "policy" | "trash" | "search" | "place"> {
  return {
    "library.state": async () => (await library()).state(),
    "library.list": async () => (await library()).list(),
    "policy.open": async ({ policy, version }) => (await library()).openPolicy(policy, version),
    "policy.ask": async ({ version, question }) => (await library()).askPolicy(version, question),
    "policy.remove": async ({ policy }) => (await library()).removePolicy(policy),
    "policy.restore": async ({ policy }) => (await library()).restorePolicy(policy),
    "trash.list": async () => (await library()).listTrash(),
    "search.run": async (request) => (await library()).search(request),
    "place.save": async (place) => {
      await (await library()).savePlace(place);
      return null;
    },
  };
}

function versionHandlers({ library }: HandlerParts): Some<"version"> {
  return {
    "version.offers": async () => (await library()).listOffers(),
    "version.accept": async ({ policy, into }) => (await library()).acceptOffer(policy, into),
    "version.decline": async ({ policy }) => (await library()).declineOffer(policy),
    "version.reoffer": async ({ policy }) => (await library()).reoffer(policy),
    "version.split": async ({ version }) => (await library()).splitVersion(version),
  };
}

function originalHandlers(parts: HandlerParts): Some<"leftOut" | "original"> {
  return {
    "leftOut.restore": async (change) => (await parts.library()).restoreLeftOut(change),
    "original.text": async ({ version }) => (await parts.library()).originalText(version),
    "original.export": async ({ version }) => {
      const original = await (await parts.library()).original(version);
      return original.ok ? exportOriginal(original.value, parts.dialogs) : original.failure.kind;
    },
  };
}

function annotationHandlers({ library }: HandlerParts): Some<"annotation"> {
  return {
    "annotation.list": async ({ policy }) => (await library()).listAnnotations(policy),
    "annotation.add": async (annotation) => (await library()).addAnnotation(annotation),
    "annotation.edit": async ({ annotation, body }) => (await library()).editAnnotation(annotation, body),
    "annotation.remove": async ({ annotation }) => (await library()).removeAnnotation(annotation),
    "annotation.restore": async ({ annotation }) => (await library()).restoreAnnotation(annotation),
  };
}

function answerHandlers({ library }: HandlerParts): Some<"answer"> {
  return {
    "answer.list": async ({ policy }) => (await library()).listOwnAnswers(policy),
    "answer.give": async (answer) => (await library()).giveAnswer(answer),
    "answer.edit": async ({ answer, words }) => (await library()).editAnswer(answer, words),
    "answer.remove": async ({ answer }) => (await library()).removeAnswer(answer),
    "answer.restore": async ({ answer }) => (await library()).restoreAnswer(answer),
  };
}

function importHandlers(parts: HandlerParts): Some<"import"> {
  const start = async (files: readonly IncomingFile[]) => {
    if (files.length > 0) (await parts.library()).previewImport(files); // its end is announced, not waited for
    return null;
  };
  return {
    "import.choose": async ({ kind }) => start(await chooseFiles(parts, kind)),
    "import.dropped": async (_input, files) => start(files),
    "import.samples": async () => start(await parts.samples()),
    "import.state": async () => (await parts.library()).importState(),
    "import.report": async () => (await parts.library()).importReport(),
    "import.retry": async () => (await parts.library()).retryImport(),
    "import.confirm": async () => {
      (await parts.library()).confirmImport();
      return null;
    },
    "import.cancel": async () => {
      (await parts.library()).cancelImport();
      return null;
    },
  };
}

async function chooseFiles(parts: HandlerParts, kind: "files" | "folder"): Promise<readonly IncomingFile[]> {
  const chosen = await parts.dialogs.chooseFiles({
    title: kind === "files" ? "Open policies" : "Open a folder of policies",
    buttonLabel: "Open",
    properties: kind === "files" ? ["openFile", "multiSelections"] : ["openDirectory"],
    filters: kind === "files" ? [policyFiles, { name: "All files", extensions: ["*"] }] : [],
  });
  if (chosen.canceled) return [];
  if (kind === "files") parts.rememberFiles(chosen.filePaths);
  return chosen.filePaths.map((path) => ({ kind: "path", path }));
}

const policyFiles = { name: "Policies", extensions: [...policyEndings] };

function deskHandlers(parts: HandlerParts): Some<"settings" | "watch" | "link" | "text" | "folder"> {
  return {
    "watch.state": async () => parts.watch.state(),
    "watch.choose": async () => {
      await parts.watch.choose();
      return null;
    },
    "watch.stop": async () => {
      parts.watch.stop();
      return null;
    },
    "settings.get": async () => parts.settings.settings(),
    "settings.change": async (patch) => {
      const settings = parts.settings.change(patch);
      parts.settingsChanged();
      return settings;
    },
    "link.open": async ({ url }) =>
      openLink(url, {
        ask: (address) => askBeforeOpening(parts.dialogs, address),
        open: (address) => parts.shell.openExternal(address),
      }),
    "text.copy": async ({ text }) => {
      await parts.clipboard.writeText(text);
      return null;
    },
    "folder.show": async ({ folder }) => {
      await parts.shell.openPath(parts.folders[folder]);
      return null;
    },
  };
}

async function askBeforeOpening(dialogs: Dialogs, address: string): Promise<boolean> {
  const isMail = address.startsWith("mailto:");
  const { response } = await dialogs.ask({
    type: "question",
    message: isMail ? "Write to this address?" : "Open this page in your browser?",
    detail: `${address}\n\nSmallprint itself never goes online.`,
    buttons: [isMail ? "Open mail program" : "Open browser", "Cancel"],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
