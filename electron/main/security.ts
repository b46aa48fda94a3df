import type { App, Session, WebContents } from "./electron-surface.ts";

export const scheme = "app";
/** Where the window starts; nothing else is ever loaded. */
export const startAddress = `${scheme}://bundle/index.html`;

/** Sent with every answer of our protocol. Even our own pages may fetch nothing, frame nothing and run no inline script. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types dompurify smallprint",
].join("; ");

/** Switches for Chromium: what of itself would talk to the network is off, and no name resolves should something try. */
const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-sync"],
  ["dns-prefetch-disable"],
  ["no-pings"],
  ["force-webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
];

/** Goes in: an app that is not ready yet. The sandbox and the switches hold only from before that. */
export function hardenProcess(app: Pick<App, "enableSandbox" | "commandLine">): void {
  app.enableSandbox();
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
}

/** Goes in: an address as the network stack or a frame names it. Comes out: whether it is the app's own, compared parsed. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === "bundle" && url.username === "" && url.password === "";
}

/** Every permission denied, every request that is not ours cancelled and reported, nothing downloaded, nothing spell-checked. */
export function guardSession(session: Session, report: (line: string) => void): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !staysInside(details.url);
    if (cancel) report(`blocked request ${details.url}`);
    answer({ cancel });
  });
}

/** The window stays where it is: no navigation, no redirect, no frame, no new window, no page within the page. */
export function guardContents(contents: WebContents, report: (line: string) => void): void {
  const refuse = (event: { preventDefault(): void; readonly url: string }) => {
    event.preventDefault();
    report(`refused navigation ${event.url}`);
  };
  contents.on("will-navigate", refuse);
  contents.on("will-frame-navigate", refuse);
  contents.on("will-redirect", refuse);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    report(`refused window ${url}`);
    return { action: "deny" };
  });
}

/** Ours, an image spelled out in its own address (the policy allows those), or the developer tools' own pages. */
function staysInside(address: string): boolean {
  return isOurs(address) || /^(?:data|devtools):/.test(address);
}
