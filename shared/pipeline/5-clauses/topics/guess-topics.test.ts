import { expect, test } from "vitest";
import { guessTopics } from "./guess-topics.ts";
import { topics } from "./topic-cues.ts";

function titlesOf(texts: readonly string[]): readonly string[] {
  return guessTopics(texts).map((topic) => topics[topic]?.title ?? "");
}

test.each(topics)(
  "“$title” is told by its example and not by its counter-example",
  ({ cues, example, counterExample }) => {
    expect(cues.some((cue) => cue.test(example))).toBe(true);
    expect(cues.some((cue) => cue.test(counterExample))).toBe(false);
  },
);

test("each example is about its topic, also where it stands alone", () => {
  for (const { title, example } of topics) expect(titlesOf([example])).toEqual([title]);
});

test("a topic mentioned in passing changes nothing", () => {
  const texts = [
    "We collect your name and the address that you enter when you order a kite.",
    "We record which kites you looked at; a cookie does that for us automatically when you register.",
    "We ask for your telephone number, so that we can collect what you send back.",
  ];
  expect(new Set(titlesOf(texts))).toEqual(new Set(["What they collect"]));
});

test("what speaks for no topic has that of its neighbours", () => {
  const texts = ["We encrypt it against unauthorized access.", "Nobody has done better.", "Firewalls keep it secure."];
  expect(titlesOf(texts)).toEqual(texts.map(() => "How they protect it"));
});

test("no texts have no topics", () => {
  expect(guessTopics([])).toEqual([]);
});
