import { registerHooks } from "node:module";

/**
 * Built-in modules that the parsers' own libraries ask for (`yaml` does), and the one that a bundle asks for to be able to
 * ask; what it then asks for goes through the same gate. None of them reaches a file or the network.
 */
const harmless = new Set(["buffer", "module", "process"].flatMap((name) => [name, `node:${name}`]));

/** What a page's script would call to reach the network, and other ways out that no parser needs. */
const waysOut = [
  "fetch",
  "WebSocket",
  "EventSource",
  "XMLHttpRequest",
  "Request",
  "Response",
  "Headers",
  "BroadcastChannel",
  "Worker",
  "navigator",
];

const processPowers = ["binding", "_linkedBinding", "getBuiltinModule", "dlopen", "kill", "_debugProcess", "chdir"];

/**
 * Takes away from this process, for good, what reading a file does not need: the network, Node's built-in modules,
 * code from `data:` addresses and `__proto__`. Called before a parser is loaded. Files, writing and children are refused by Node's permission model where
 * the process was started under it; that does not cover the network in Node 24, hence this.
 */
export function disarm(): void {
  for (const name of waysOut) Reflect.deleteProperty(globalThis, name);
  for (const name of processPowers) Reflect.deleteProperty(process, name);
  // The accessor is how a key of a hostile file becomes everyone's prototype.
  Reflect.deleteProperty(Object.prototype, "__proto__");
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      if (found.url.startsWith("file:") || harmless.has(found.url)) return found;
      throw new Error(`Reading a file needs no ${specifier}.`);
    },
  });
}
