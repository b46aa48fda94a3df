/** A share as a percentage with its counts: "91.2 % (31 of 34)". */
export function share(right: number, all: number): string {
  return all === 0 ? "–" : `${((100 * right) / all).toFixed(1)} % (${right} of ${all})`;
}

/** Cohen's kappa (1960) of two series of labels: agreement beyond what their frequencies alone would give. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const total = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length / total;
  const labels = new Set(pairs.flat());
  let byChance = 0;
  for (const label of labels) {
    const first = pairs.filter(([a]) => a === label).length / total;
    const second = pairs.filter(([, b]) => b === label).length / total;
    byChance += first * second;
  }
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}

/** The commonest label of each group, and how many labels it accounts for in all: what always answering it would get right. */
export function floorOf(labels: readonly (readonly [group: string, label: string])[]): number {
  const groups = Map.groupBy(labels, ([group]) => group);
  let right = 0;
  for (const group of groups.values()) {
    const counts = Map.groupBy(group, ([, label]) => label);
    right += Math.max(...[...counts.values()].map((same) => same.length));
  }
  return right;
}
