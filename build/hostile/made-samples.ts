import { deepFiles } from "./deep-files.ts";
import { foundByFuzzing } from "./found-by-fuzzing.ts";
import { frontMatters } from "./front-matters.ts";
import { largeFiles } from "./large-files.ts";
import { longTexts } from "./long-texts.ts";
import { manyDifferent } from "./many-different.ts";
import { oddBytes } from "./odd-bytes.ts";
import { packedFiles } from "./packed-files.ts";
import { pdfFiles } from "./pdf-files.ts";
import type { Sample } from "./sample.ts";
import { savedPages } from "./saved-pages.ts";
import { writtenFiles } from "./written-files.ts";

/** Every hostile file that is made when it is needed; small ones lie in `seeds/hostile`. */
export const madeSamples: readonly Sample[] = [
  ...oddBytes,
  ...deepFiles,
  ...frontMatters,
  ...packedFiles,
  ...writtenFiles,
  ...pdfFiles,
  ...savedPages,
  ...longTexts,
  ...manyDifferent,
  ...largeFiles,
  ...foundByFuzzing,
];
