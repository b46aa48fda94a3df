import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const here = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      // The parsers are bundled into the reading process, so that it need read nothing but its own folder.
      externalizeDeps: { exclude: ["fflate", "htmlparser2", "marked", "parse5", "pdfjs-dist", "yaml"] },
      rollupOptions: {
        input: {
          index: resolve(here, "electron/main/start.ts"),
          store: resolve(here, "electron/store/worker.ts"),
          reader: resolve(here, "electron/reading/reader.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      rollupOptions: {
        input: { bridge: resolve(here, "electron/preload/bridge.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: resolve(here, "renderer"),
    plugins: [react()],
    build: {
      outDir: resolve(here, "out/renderer"),
      minify: true,
      chunkSizeWarningLimit: 1_000, // kB; read from disk, once
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: resolve(here, "renderer/index.html") },
    },
  },
});
