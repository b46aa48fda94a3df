import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

const both = (words: string, any: string = words.replaceAll(" AND ", " OR ")): string =>
  `((${words}) AND text : (${any}))`;

test("all words must be there, and the last one may go on", () => {
  expect(parseQuery("sell data")).toEqual({ match: both('"sell" AND "data" *') });
});

test("a word that is followed by a space is whole", () => {
  expect(parseQuery("sell ")).toEqual({ match: both('"sell"') });
});

test("a single last letter is not the start of every word with it", () => {
  expect(parseQuery("plan b")).toEqual({ match: both('"plan" AND "b"') });
});

test("quoted words stand together, closed or not", () => {
  expect(parseQuery('"third party" ads ')).toEqual({ match: both('"third party" AND "ads"') });
  expect(parseQuery('"third party')).toEqual({ match: both('"third party"') });
});

test("a minus takes what holds the word away", () => {
  expect(parseQuery("lamp -oil")).toEqual({ match: `${both('"lamp"')} NOT ("oil")` });
  expect(parseQuery('lamp -"whale oil" -gas ')).toEqual({ match: `${both('"lamp"')} NOT ("whale oil" OR "gas")` });
});

test("the index's own language is only words", () => {
  expect(parseQuery("NEAR(a b) OR text:* ^x ")).toEqual({
    match: both('"NEAR(a" AND "b)" AND "OR" AND "text:*" AND "^x"'),
  });
});

test.for(["", "  ", '"', '""', "-", "&!?", "-oil", '-"whale oil"'])("nothing is left to look for in %j", (query) => {
  expect(parseQuery(query)).toBeNull();
});
