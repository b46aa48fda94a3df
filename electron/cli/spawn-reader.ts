import { forkReader } from "../reading/fork-reader.ts";

/** Reading processes of the command line. */
export const spawnReader = forkReader(new URL("../reading/reader.ts", import.meta.url));
