/** npm scripts run on the Node of `node_modules/.bin`; without it (`--ignore-scripts`) the system's older one takes over silently. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 4)) {
  console.error(`This needs Node 24, but runs on ${process.versions.node}. Run npm ci without --ignore-scripts.`);
  process.exit(1);
}
