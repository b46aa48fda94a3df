import { expect, test } from "vitest";
import { printable, wrapped } from "./terminal.ts";

test("a file's text can't speak to the terminal or turn its line around", () => {
  expect(printable("red\u001b[31m\u0007 \u202etxt.exe\u2069\u009b2J")).toBe(
    "red\ufffd[31m\ufffd \ufffdtxt.exe\ufffd\ufffd2J",
  );
});

test("line breaks and runs of space become one space", () => {
  expect(printable(" one\r\n\ttwo\u00a0three ")).toBe("one two three");
});

test("text is wrapped between words, and a word longer than the line stands alone", () => {
  expect(wrapped("we never sell aaaaaaaaaaaaaaaaaaaaaaaa data", "  ", 12)).toBe(
    ["  we never", "  sell", "  aaaaaaaaaaaaaaaaaaaaaaaa", "  data"].join("\n"),
  );
});
