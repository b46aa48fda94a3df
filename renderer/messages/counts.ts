const grouped = new Intl.NumberFormat("en");

/** A number as shown: `1,234`. */
export function figure(count: number): string {
  return grouped.format(count);
}

/** A counted noun: `1 clause`, `1,234 clauses`. `many` only where an s does not do. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
