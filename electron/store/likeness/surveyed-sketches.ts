import { namesToFindBy, samePolicy } from "./same-policy.ts";
import type { Sketch } from "./sketch-policy.ts";

/** Sketches of files that are being looked at and are not in the library: each is compared with those before it. */
export class SurveyedSketches {
  readonly #byName = new Map<string, Sketch[]>();

  /** Whether it is a version of one that was added before. */
  hasLike(sketch: Sketch): boolean {
    return namesToFindBy(sketch).some((name) =>
      (this.#byName.get(name) ?? []).some((other) => samePolicy(sketch, other) > 0),
    );
  }

  add(sketch: Sketch): void {
    for (const name of namesToFindBy(sketch)) this.#byName.set(name, [...(this.#byName.get(name) ?? []), sketch]);
  }

  clear(): void {
    this.#byName.clear();
  }
}
