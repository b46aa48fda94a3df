import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { textSpan } from "../../../shared/model/span.ts";
import { describeRange, locateRange } from "./locate-range.ts";

function stand(html: string): HTMLElement {
  const passage = document.createElement("div");
  passage.innerHTML = html;
  document.body.append(passage);
  return passage;
}

function wordsAt(passage: HTMLElement, start: number, end: number): string | null {
  const found = locateRange(passage, textSpan(start, end));
  if (found === null) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString();
}

afterEach(() => document.body.replaceChildren());

describe("words on the page", () => {
  test("are found across marks that cut them into several nodes", () => {
    const passage = stand(`<span>4.2</span><p data-start="0">We <b>keep <i>logs</i></b> for a year.</p>`);
    expect(wordsAt(passage, 3, 16)).toBe("keep logs for");
  });

  test("leave out what stands in the margin", () => {
    const passage = stand(`<span>S 4.2</span><p data-start="0">We share.</p><button>Copy</button>`);
    expect(wordsAt(passage, 0, 9)).toBe("We share.");
  });

  test("are found in the cell of a row they belong to", () => {
    const passage = stand(`<span data-start="0">Name</span><span data-start="7">To bill you</span>`);
    expect(wordsAt(passage, 10, 14)).toBe("bill");
  });

  test("that stand between two cells are not shown, and give nothing", () => {
    const passage = stand(`<span data-start="0">Name</span><span data-start="7">To bill you</span>`);
    expect(locateRange(passage, textSpan(4, 7))).toBe(null);
  });

  test("that span cells begin in the one and end in the other", () => {
    const passage = stand(`<span data-start="0">Name</span><span data-start="7">To bill you</span>`);
    expect(wordsAt(passage, 2, 9)).toBe("meTo");
  });

  test("begin where the next node begins, not where the last one ends", () => {
    const passage = stand(`<p data-start="0">ab<b>cd</b></p>`);
    expect(locateRange(passage, textSpan(2, 3))?.startContainer.nodeValue).toBe("cd");
  });

  test("of an empty span are none", () => {
    expect(locateRange(stand(`<p data-start="0">ab</p>`), textSpan(1, 1))).toBe(null);
  });
});

describe("a range described", () => {
  test("is the span it was located from, however the text is cut", () => {
    const pieces = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, one, other) => {
        const passage = stand(`<p data-start="0"></p>`);
        const holder = passage.firstElementChild;
        for (const part of parts) {
          const mark = document.createElement("b");
          mark.append(part);
          holder?.append(mark);
        }
        const length = parts.join("").length;
        const [start = 0, end = 0] = [one % (length + 1), other % (length + 1)].toSorted((a, b) => a - b);
        const found = locateRange(passage, textSpan(start, end));
        const back = found === null ? null : describeRange(passage, found);
        passage.remove();
        expect(back).toEqual(start === end ? null : textSpan(start, end));
      }),
    );
  });

  test("that runs out of the passage is cut to it", () => {
    const passage = stand(`<p data-start="0">first</p>`);
    const next = stand(`<p data-start="0">second</p>`);
    const range = new Range();
    range.setStart(passage.querySelector("p")?.firstChild ?? passage, 2);
    range.setEnd(next.querySelector("p")?.firstChild ?? next, 3);
    expect(describeRange(passage, range)).toEqual(textSpan(2, 5));
    expect(describeRange(next, range)).toEqual(textSpan(0, 3));
  });

  test("of margin words alone is none", () => {
    const passage = stand(`<span>4.2</span><p data-start="0">first</p>`);
    const range = new Range();
    range.selectNodeContents(passage.firstElementChild ?? passage);
    expect(describeRange(passage, range)).toBe(null);
  });
});
