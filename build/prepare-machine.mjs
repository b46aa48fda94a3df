/** What `npm test` needs of the machine beyond npm's packages: a Chromium. Installed where that can be done, else said. */
import "./checks/node-version.mjs";

const { howToGetChromium, provideChromium } = await import("./provide-chromium.ts");
const chromium = provideChromium();
if (chromium === null) {
  console.error(howToGetChromium);
  process.exit(1);
}
console.log(`Chromium: ${chromium}`);
