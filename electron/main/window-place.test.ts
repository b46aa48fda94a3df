import { expect, test } from "vitest";
import { checkWindowPlace, fitToDisplays } from "./window-place.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };

test("a window stands again where it stood", () => {
  const place = { x: 1600, y: 100, width: 1200, height: 900, maximised: true };
  expect(fitToDisplays(place, [laptop, beside])).toEqual(place);
});

test("a window on a display that is gone comes back without its place, in its size", () => {
  const place = { x: 1600, y: 100, width: 1200, height: 800, maximised: false };
  expect(fitToDisplays(place, [laptop])).toEqual({ ...place, x: null, y: null });
});

test("a window larger than its display is made to fit, and none is made too small to use", () => {
  const large = { x: 0, y: 25, width: 3000, height: 2000, maximised: false };
  expect(fitToDisplays(large, [laptop])).toEqual({ ...large, width: 1440, height: 875 });
  const small = { x: 0, y: 25, width: 10, height: 10, maximised: false };
  expect(fitToDisplays({ ...small, x: 100 }, [laptop])).toMatchObject({ width: 720, height: 480 });
});

test("the first start has the usual size", () => {
  expect(fitToDisplays(null, [])).toEqual({ x: null, y: null, width: 1280, height: 800, maximised: false });
});

test.each([null, "x", {}, { width: "1", height: 1 }, { width: -1, height: 5 }, { width: 1e9, height: 5 }])(
  "%j is no place",
  (value) => {
    expect(checkWindowPlace(value)).toBeNull();
  },
);

test("a place is read as it was written", () => {
  const place = { x: -5, y: 0, width: 800, height: 600, maximised: true };
  expect(checkWindowPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
});
