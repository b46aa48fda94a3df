import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { contentSecurityPolicy, isOurs } from "./security.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Goes in: the folder of the built window (`out/renderer`). Comes out: what answers `app://bundle/…`. Only regular files that
 * lie in that folder once every link is followed are served; all else, however it is spelled, is 404.
 */
export function serveBundle(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = request.method === "GET" && isOurs(request.url) ? pathOf(request.url) : null;
    const file = path === null ? null : await findFile(folder, path);
    if (file === null) return answer(404, "text/plain; charset=utf-8", "Not found");
    return answer(200, types[extname(file)] ?? "application/octet-stream", new Uint8Array(await readFile(file)));
  };
}

/** The decoded path, or null for one that a file of ours never has. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    return /^(?:\/[\w@-][\w@.-]*)+$/.test(path) ? path : null;
  } catch {
    return null; // a lone % is no path
  }
}

async function findFile(folder: string, path: string): Promise<string | null> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null; // not there
  }
}

function answer(status: number, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": type,
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "no-store",
    },
  });
}
