import { describe, expect, test } from "vitest";
import { draw } from "./draw-page.test-support.ts";

const long = `<p>${"We keep what you tell us for as long as your account is open. ".repeat(12).trim()}</p>`;

/** Without the paragraph that makes the page large enough for its parts to be small. */
function drawAfter(html: string): readonly string[] {
  return draw(`${long}${html}`).slice(1);
}

describe("folded parts", () => {
  test("what opens a part heads it, and a shut part is text", () => {
    expect(
      drawAfter(`<div><button aria-expanded=false aria-controls=a>Your data</button></div><div id=a hidden><p>one</p></div>
        <h3><a role=button data-toggle=collapse href="#b">Your rights</a></h3><div id=b style="display:none"><p>two</p></div>
        <div role=button aria-expanded=false><span>Cookies</span><i>+</i></div><div><div style="display: none">three</div></div>
        <p><a class="toggle" href="javascript:void(0)">Contact</a></p><div style="display:none">four</div>`),
    ).toEqual(["## Your data", "one", "### Your rights", "two", "#### Cookies", "three", "#### Contact", "four"]);
  });

  test("“Learn more” opens the rest of a part and heads nothing", () => {
    expect(drawAfter("<p>one</p><button aria-expanded=false>Learn more</button><div hidden>two</div>")).toEqual([
      "one",
      "aside: Learn more",
      "two",
    ]);
  });

  test("a tab heads its part, unless that says its name itself", () => {
    const tabs = `<div role=tablist><button role=tab id=t1 aria-controls=p1>Short</button><a role=tab id=t2>In full</a></div>`;
    expect(
      drawAfter(`${tabs}<div role=tabpanel id=p1><p>one</p></div>
        <div role=tabpanel aria-labelledby=t2 hidden><h2>In full</h2><p>two</p></div>`),
    ).toEqual(["## Short", "one", "## In full", "two"]);
  });

  test("what opens a menu or the whole page is no heading, and what is hidden beside it stays hidden", () => {
    expect(drawAfter("<button aria-expanded=false>Shop</button><ul hidden><li><a href=1>kites</a></ul>")).toEqual([
      "Shop",
      "hidden: • kites",
    ]);
    expect(draw(`<button aria-expanded=true>Policy</button><div>${long}</div>`)[0]).toBe("Policy");
  });
});

describe("what only some see", () => {
  test("text hidden in a line is set aside once, and the line goes on without it", () => {
    const tip = '<span class="sr-only"> (opens in a new window)</span>';
    expect(drawAfter(`<p>Our <a href=a>kites${tip}</a> and <a href=b>tails${tip}</a> fly.</p>`)).toEqual([
      "hidden: (opens in a new window)",
      "Our kites and tails fly.",
    ]);
    expect(drawAfter('<h1 class="sr-only">Privacy Policy</h1><p>a</p>')).toEqual(["# Privacy Policy", "a"]);
  });

  test("signs at headings and words that a font draws as signs are no text", () => {
    expect(
      drawAfter(`<h2>Cookies <a class=anchor href="#c">¶</a></h2><h2>Rights<i class="material-icons">expand_more</i></h2>
        <p>A <code>#</code> sign</p>`),
    ).toEqual(["## Cookies", "## Rights", "A # sign"]);
  });

  test("a shadow root that the page was saved with is part of it, other templates are not", () => {
    expect(
      drawAfter("<x-page><template shadowrootmode=open><p>yes</p></template></x-page><template>no</template>"),
    ).toEqual(["yes"]);
  });
});

describe("joints", () => {
  test("texts that only a style sheet keeps apart are parted, words set in parts are not", () => {
    expect(drawAfter("<h2><span>1</span><span>Cookies</span></h2>")).toEqual(["## 1 Cookies"]);
    expect(
      drawAfter("<div><span>Cookies</span><span>We set cookies.</span><span>And more of them.</span></div>"),
    ).toEqual(["Cookies", "We set cookies.", "And more of them."]);
    expect(drawAfter("<p><b>Cookies.</b><span>We set them.</span></p>")).toEqual(["Cookies. We set them."]);
    expect(drawAfter("<p><b>Mc</b><i>Donald</i> <b>i</b><i>Phone</i>s</p>")).toEqual(["McDonald iPhones"]);
  });

  test("elements that a page made up are blocks, but for short ones", () => {
    expect(
      drawAfter(
        "<x-text>This is a text of the page, as long as one is.</x-text><x-text>An <x-a>other</x-a> text, of more words.</x-text>",
      ),
    ).toEqual(["This is a text of the page, as long as one is.", "An other text, of more words."]);
  });
});
