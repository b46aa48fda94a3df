/** The folder walls (docs/architecture.md, layers). `build/checks/walls-can-fail.mjs` proves that each of them can fail. */

const stages = ["1-decode", "2-blocks", "3-clean", "4-sections", "5-clauses", "6-facts", "7-answers"];

const noGoingBack = stages.slice(0, -1).map((stage, i) => ({
  name: `after-${stage}`,
  severity: "error",
  from: { path: `^shared/pipeline/${stage}/` },
  to: { path: `^shared/pipeline/(${stages.slice(i + 1).join("|")})/` },
}));

/** `from` may import nothing of ours but `to`; each third-party library enters where its own rule says. */
const only = (name, from, to, except = "") => ({
  name,
  severity: "error",
  from: { path: from, pathNot: `\\.test\\.tsx?$${except}` },
  to: { path: "^(shared|electron|renderer|build|e2e)/", pathNot: to },
});

const library = (name, packages, homes) => ({
  name,
  severity: "error",
  from: { path: "^(shared|electron|renderer)/", pathNot: `(${homes.join("|")}|\\.test\\.tsx?$)` },
  to: { path: `(^(${packages})$|node_modules/(${packages})/)` },
});

export default {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    only("model-stands-alone", "^shared/model/", "^shared/model/"),
    only("text-stands-on-model", "^shared/text/", "^shared/(text|model)/"),
    only("messages-stand-on-model", "^shared/messages/", "^shared/(messages|model)/"),
    only("pipeline-is-pure", "^shared/pipeline/", "^shared/(pipeline|model|text)/"),
    only("ipc-carries-values", "^shared/ipc/", "^shared/(ipc|model)/"),
    ...noGoingBack,
    only("store-stands-alone", "^electron/store/", "^(shared|electron/store)/"),
    only("reading-stands-alone", "^electron/reading/", "^(shared|electron/reading)/"),
    only("library-uses-store-and-reading", "^electron/library/", "^(shared|electron/(library|store|reading))/"),
    only("cli-needs-no-electron", "^electron/cli/", "^(shared|electron/(cli|library|store|reading))/"),
    only("preload-carries-the-contract", "^electron/preload/", "^(shared/(ipc|model)|electron/preload)/"),
    only("main-uses-electron", "^electron/main/", "^(shared|electron)/"),
    only("renderer-sees-no-electron", "^renderer/", "^(shared|renderer)/"),
    only("renderer-reads-no-file", "^renderer/", "^(?!shared/pipeline/)"),
    only("ui-knows-no-policies", "^renderer/ui/", "^(shared|renderer/ui)/"),
    only("client-knows-no-feature", "^renderer/client/", "^(shared|renderer/client)/"),
    {
      name: "features-are-islands",
      severity: "error",
      from: { path: "^renderer/features/([^/]+)/" },
      to: { path: "^renderer/features/", pathNot: "^renderer/features/$1/" },
    },
    {
      name: "features-know-no-app",
      severity: "error",
      from: { path: "^renderer/features/" },
      to: { path: "^renderer/app/" },
    },
    library("electron-in-main", "electron|electron-store", ["^electron/(main|preload)/"]),
    library("unpackers-in-decode", "fflate|htmlparser2", ["^shared/pipeline/1-decode/(packed|word)/"]),
    library("pdf-in-decode", "pdfjs-dist", ["^shared/pipeline/1-decode/pdf/"]),
    library("parsers-in-blocks", "parse5|yaml", ["^shared/pipeline/2-blocks/"]),
    library("markdown-in-blocks-and-notes", "marked|dompurify", ["^shared/pipeline/2-blocks/", "^renderer/ui/"]),
    library("schemas-in-ipc", "zod", ["^shared/ipc/"]),
    library("react-in-renderer", "react|react-dom|@ariakit/react|lucide-react|fuse\\.js", ["^renderer/"]),
    {
      name: "pure-part-knows-no-node",
      severity: "error",
      from: { path: "^(shared|renderer)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|dist)/|(^|/)\\.tsc/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
