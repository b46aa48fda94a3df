/** Where the window stood, in the system's own pixels (device independent). */
export type WindowPlace = {
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
};

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const smallest = { width: 720, height: 480 };
const usual: WindowPlace = { x: null, y: null, width: 1280, height: 800, maximised: false };
/** So much of the title bar must be on a display for the window to be taken hold of. */
const grip = 80;

/** Goes in: anything. Comes out: the place, if it is one. */
export function checkWindowPlace(value: unknown): WindowPlace | null {
  if (typeof value !== "object" || value === null) return null;
  const { x, y, width, height, maximised }: Partial<Record<keyof WindowPlace, unknown>> = value;
  if (!isNumber(width) || !isNumber(height) || width < 1 || height < 1) return null;
  return { x: isNumber(x) ? x : null, y: isNumber(y) ? y : null, width, height, maximised: maximised === true };
}

/** Goes in: where the window stood, and the displays there are now. Comes out: a place that can be seen and taken hold of. */
export function fitToDisplays(place: WindowPlace | null, displays: readonly Area[]): WindowPlace {
  const wanted = place ?? usual;
  const display = displays.find((area) => isWithin(wanted, area)) ?? displays[0];
  const room = display ?? { x: 0, y: 0, width: wanted.width, height: wanted.height };
  const width = Math.max(smallest.width, Math.min(wanted.width, room.width));
  const height = Math.max(smallest.height, Math.min(wanted.height, room.height));
  const visible = display !== undefined && isWithin(wanted, display);
  return {
    x: visible ? wanted.x : null,
    y: visible ? wanted.y : null,
    width: Math.round(width),
    height: Math.round(height),
    maximised: wanted.maximised,
  };
}

function isWithin(place: WindowPlace, area: Area): boolean {
  if (place.x === null || place.y === null) return false;
  const overlap = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  return overlap >= grip && place.y >= area.y - 1 && place.y <= area.y + area.height - grip;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 100_000;
}
