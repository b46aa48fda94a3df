import { expect, test } from "vitest";
import { safeHref } from "./safe-href.ts";

test.each(["javascript:a()", " \u000eJaVaScRiPt:a()", "java\tscr\nipt:a()", "data:text/html,a", "vbscript:a"])(
  "%j leads nowhere",
  (href) => {
    expect(safeHref(href)).toBe("#");
  },
);

test.each(["https://a.example/javascript:b", "mailto:a@example.org", "#data", "/data:1", "//a.example", "dataset:1"])(
  "%j leads where it says",
  (href) => {
    expect(safeHref(` ${href} `)).toBe(href);
  },
);
