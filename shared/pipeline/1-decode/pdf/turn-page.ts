/** An affine map as PDF writes it: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Six numbers of the PDF library as a map; what is missing or no number makes it the map to nothing. */
export function toMatrix(numbers: readonly unknown[]): Matrix {
  const at = (index: number): number => {
    const value = numbers[index];
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The map that does `second` first and then `first`, as PDF multiplies. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a map takes a point. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Letters that rise or fall by more than this, as a share of their way, stand askew: a watermark. About six degrees. */
const askew = 0.1;

/** In which direction letters run on a page seen with y downwards: 0 to the right, 1 down, 2 to the left, 3 up; `null` where askew. */
export function quarterTurns([a, b]: Matrix): 0 | 1 | 2 | 3 | null {
  if (Math.abs(b) <= askew * Math.abs(a)) return a > 0 ? 0 : 2;
  if (Math.abs(a) <= askew * Math.abs(b)) return b > 0 ? 1 : 3;
  return null;
}

type Size = { readonly width: number; readonly height: number };

/** The map that turns a page back by so many quarters, and the page's size afterwards. */
export function turnPage({ width, height }: Size, turns: 0 | 1 | 2 | 3): Size & { readonly matrix: Matrix } {
  switch (turns) {
    case 0:
      return { width, height, matrix: [1, 0, 0, 1, 0, 0] };
    case 1:
      return { width: height, height: width, matrix: [0, -1, 1, 0, 0, width] };
    case 2:
      return { width, height, matrix: [-1, 0, 0, -1, width, height] };
    case 3:
      return { width: height, height: width, matrix: [0, 1, -1, 0, height, 0] };
  }
}
