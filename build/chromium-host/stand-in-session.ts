import type { ElectronSurface, Session } from "../../electron/main/electron-surface.ts";

type RequestListener = Parameters<Session["webRequest"]["onBeforeRequest"]>[0];
type ProtocolHandler = Parameters<ElectronSurface["protocol"]["handle"]>[1];

let mayPass: RequestListener = (_details, answer) => answer({ cancel: true });
const protocols = new Map<string, ProtocolHandler>();

/**
 * The only session. Permissions are not asked for one by one: `chromium-page.ts` refuses them all, whatever the app would
 * say, and never offers a spell checker, a device or a download.
 */
export const defaultSession: Session = {
  setPermissionRequestHandler: () => {},
  setPermissionCheckHandler: () => {},
  setDevicePermissionHandler: () => {},
  setSpellCheckerEnabled: () => {},
  webRequest: {
    onBeforeRequest: (listener) => {
      mayPass = listener;
    },
  },
  on: () => {},
};

export const standInProtocol = {
  registerSchemesAsPrivileged: () => {}, // https under localhost has the same privileges
  handle: (scheme: string, handler: ProtocolHandler) => void protocols.set(scheme, handler),
} satisfies ElectronSurface["protocol"];

/** Goes in: a request of the page. Comes out: the app's own answer, or null: cancelled by the app, or beyond its protocols. */
export async function answerRequest(url: string, method: string): Promise<Response | null> {
  const cancelled = await new Promise<boolean>((resolve) => mayPass({ url }, ({ cancel }) => resolve(cancel)));
  const handler = protocols.get(new URL(url).protocol.replace(":", ""));
  if (cancelled || handler === undefined) return null;
  return handler(new Request(url, { method }) as Parameters<ProtocolHandler>[0]);
}
