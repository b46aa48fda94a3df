/**
 * Prints `pages.html` of a sample to its `source.pdf`, with a header and a footer on each page, as a browser's print command does:
 * `npm exec -- node build/seeds/print-pages.ts seeds/saltmarsh-clinic`. Run by hand when the page has changed; the print is committed,
 * because no two Chromiums print the same bytes.
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.ts";

const folder = resolve(process.argv[2] ?? ".");
const edge = (text: string): string =>
  `<div style="font-size: 7pt; width: 100%; padding: 0 18mm; display: flex; justify-content: space-between">${text}</div>`;

const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(pathToFileURL(join(folder, "pages.html")).href);
await page.pdf({
  path: join(folder, "source.pdf"),
  format: "A4",
  margin: { top: "24mm", bottom: "22mm", left: "18mm", right: "18mm" },
  displayHeaderFooter: true,
  headerTemplate: edge(`<span class="title"></span><span>For patients and visitors</span>`),
  footerTemplate: edge(
    `<span>Saltmarsh Clinic Ltd</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
  ),
});
await browser.close();
