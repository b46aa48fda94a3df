import { expect, test } from "vitest";
import type { Piece } from "./piece.ts";
import { type Print, printPage } from "./print-lines.ts";

/** Pieces on one line as a browser draws it, from left to right: each four points a letter, with a space between. */
function drawn(...texts: readonly string[]): readonly Piece[] {
  let left = 100;
  return texts.map((text) => {
    const width = 4 * text.replaceAll("|", "").length;
    const piece = {
      text: text.replaceAll("|", ""),
      left,
      right: left + width,
      baseline: 100,
      size: 10,
      bold: false,
      italic: false,
      isRightToLeft: /[\u0590-\u06ff]/.test(text) && !text.startsWith("|"),
      isSpaced: true,
    };
    left += width + (text.endsWith("|") ? 0 : 3);
    return piece;
  });
}

function printed(pieces: readonly Piece[]): Print {
  const print: Print = { text: "", pages: [], columns: 0, tables: 0 };
  printPage(print, { width: 600, height: 800, pieces, links: [], isMirrored: false, isWhole: true });
  return print;
}

test("a line is read from the right, and what runs from left to right in it is not turned around", () => {
  const line = drawn(".|", "privacy@|", "lantern.example", "בכתובת", "אלינו", "לפנות", "אפשר", "שאלה", "בכל");
  expect(printed(line).text).toBe("בכל שאלה אפשר לפנות אלינו בכתובת privacy@lantern.example.\n");
});

test("a number keeps its point behind it, before and after its words", () => {
  expect(printed(drawn(".2024", "מרץ", "עדכון", ".|", "1")).text).toBe("1. עדכון מרץ 2024.\n");
});

test("a piece that the library left as it stands on paper is put in order", () => {
  const line = drawn("|תבותכב lantern.example", "המדיניות", "נוסח", "את", "לקרוא", "אפשר");
  expect(printed(line).text).toBe("אפשר לקרוא את נוסח המדיניות lantern.example בכתובת\n");
});

test("lengths count from the right edge", () => {
  const [line] = printed(drawn("אלינו", "פנו")).pages[0]?.lines ?? [];
  expect([line?.left, line?.right]).toEqual([465, 500]);
});

test("a word from right to left on another page stays where it is", () => {
  expect(printed(drawn("Our partners in Tel Aviv call it", "פרטיות", "and mean privacy.")).text).toBe(
    "Our partners in Tel Aviv call it פרטיות and mean privacy.\n",
  );
});
