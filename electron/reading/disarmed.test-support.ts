/**
 * A process started and disarmed as a reading process is, that tries what it is told to and says whether it could.
 * Started with `armed` it is not disarmed, to see that an attempt would succeed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { devNull } from "node:os";
import { join } from "node:path";
import { disarm } from "./disarm.ts";
import { openParentPort } from "./parent-port.ts";

const load = createRequire(import.meta.url);

/** Each throws, or gives nothing, where it is refused. */
const attempts: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ["fetch", () => Reflect.get(globalThis, "fetch")],
  ["WebSocket", () => Reflect.get(globalThis, "WebSocket")],
  ["require net", () => load("node:net")],
  ["load net", () => Reflect.get(load("node:module"), "_load")("net")],
  ["built-in net", () => process.getBuiltinModule("net")],
  ["binding", () => Reflect.get(process, "binding")],
  ["read a file", () => readFileSync(join(import.meta.dirname, "..", "..", "biome.json"))],
  ["write a file", () => [writeFileSync(devNull, "")]],
  ["start a program", () => spawnSync(process.execPath, ["--version"]).pid],
  ["make code from a string", () => new Function("return 1")()],
  ["environment", () => Object.keys(process.env).length],
  ["prototype by name", () => Reflect.get({}, "__proto__")],
]);

const port = openParentPort();
if (process.argv[2] !== "armed") disarm();
port.listen(async (message) => {
  const name = String(Reflect.get(Object(message), "name"));
  port.post({ name, could: await could(name) });
});

async function could(name: string): Promise<boolean> {
  try {
    const specifier = /^import (.+)$/.exec(name)?.[1];
    return Boolean(specifier === undefined ? attempts.get(name)?.() : await import(specifier));
  } catch {
    return false;
  }
}
