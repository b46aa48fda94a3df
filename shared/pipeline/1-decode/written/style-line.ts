/** Styles build on one another, in a circle too where a file is made to. */
const mostAncestors = 20;

/** A style and those it builds on, the nearest first. */
export function styleLine<S>(first: S | undefined, parentOf: (style: S) => S | undefined): readonly S[] {
  const line: S[] = [];
  for (let style = first; style !== undefined && line.length < mostAncestors; style = parentOf(style)) line.push(style);
  return line;
}
