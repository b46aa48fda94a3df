/** The host's own switches; the app leaves out of its files whatever starts with a dash. */
const words = process.argv.slice(2);

/** Goes in: a switch's name. Comes out: what stands after its `=`, "" where nothing does, null where it is not given. */
export function switchValue(name: string): string | null {
  const word = words.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return word === undefined ? null : word.slice(name.length + 3);
}

export const isHeadless = switchValue("headless") !== null;
