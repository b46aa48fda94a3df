/** Chromium knows no `app:`; a name under `localhost` is a secure origin of its own and is never looked up. */
const standIn = "https://bundle.app.localhost";
const real = "app://bundle";

/** Goes in: an address of the app, or any other. Comes out: what Chromium is given for it. */
export function toChromium(address: string): string {
  return address.startsWith(`${real}/`) ? standIn + address.slice(real.length) : address;
}

/** The other way round: what the app is told. */
export function toApp(address: string): string {
  return address.startsWith(`${standIn}/`) ? real + address.slice(standIn.length) : address;
}
