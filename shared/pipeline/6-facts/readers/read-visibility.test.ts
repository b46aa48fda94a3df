import { expect, test } from "vitest";
import { factsOf } from "../facts-of.test-support.ts";

function viewers(text: string): readonly (readonly unknown[])[] {
  return factsOf("# Sharing", text)
    .filter(({ kind, of }) => kind === "recipient" && of !== null)
    .map(({ value, of, polarity }) => [value, of, polarity]);
}

test.each([
  ["Your profile is visible to other users.", [["other users", "profile", "does"]]],
  ["Other members can see your photos.", [["other users", "photos", "does"]]],
  ["What you write in your reviews may be read by anyone.", [["the public", "reviews", "may"]]],
  ["Your messages are not visible to the public.", [["the public", "messages", "does-not"]]],
  ["Your logbook and its photos are available to everyone who uses your account.", []],
  ["This policy is available to the public on your screen.", []],
])("%s", (text, found) => {
  expect(viewers(text)).toEqual(found);
});
