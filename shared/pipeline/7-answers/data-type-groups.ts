/** How a kind of data comes to the company, and whether people would rather keep it to themselves. */
export type TypeGroup = "given" | "watched" | "sensitive";

const watched: ReadonlySet<string> = new Set([
  "IP address",
  "device identifiers",
  "online identifiers",
  "device details",
  "operating system",
  "browser type",
  "internet provider",
  "the page you came from",
  "pages you view",
  "what you click",
  "how you use the service",
  "server logs",
  "times of your visits",
  "crash reports",
  "location",
  "cookies",
  "language",
  "time zone",
  "what you search for",
]);
const sensitive: ReadonlySet<string> = new Set([
  "precise location",
  "health data",
  "fingerprint or face data",
  "genetic data",
  "beliefs",
  "race or ethnic origin",
  "sex life or orientation",
  "identity documents",
  "financial information",
  "contacts in your phone",
  "calendar",
  "photos and videos",
  "voice or sound recordings",
  "messages you send",
  "guesses about you",
  "bank account details",
]);

/** The group of a kind of data. Goes in: its name in the list of data types. */
export function groupOfType(value: string): TypeGroup {
  if (sensitive.has(value)) return "sensitive";
  return watched.has(value) ? "watched" : "given";
}

/** Whether a kind of data reads without "your" before it. */
export function needsNoYour(value: string): boolean {
  return /^(?:the |what |how |pages |times |logs |letters |guesses |last |cookies$|server logs$|crash reports$|messages |contacts in |details )/.test(
    value,
  );
}
