import { expect, test } from "vitest";
import { findDates } from "./find-dates.ts";

test.each([
  ["June 6th, 2023", "2023-06-06"],
  ["21 June 2016", "2016-06-21"],
  ["May 22, 2018", "2018-05-22"],
  ["Jan. 3, 2020", "2020-01-03"],
  ["1st of May 2019", "2019-05-01"],
  ["February 2024", "2024-02"],
  ["2024-02-29", "2024-02-29"],
  ["2021/3/4", "2021-03-04"],
  ["25/12/2020", "2020-12-25"],
  ["12/25/2020", "2020-12-25"],
  ["25.12.20", "2020-12-25"],
  ["12.25.2020", "2020-12-25"],
  ["1. März 2022", "2022-03-01"],
  ["1er août 2022", "2022-08-01"],
  ["5 de enero de 2023", "2023-01-05"],
  ["2 września 2021", "2021-09-02"],
  ["2023年7月1日", "2023-07-01"],
  ["2023년 7월 1일", "2023-07-01"],
  ["21-Jun-2019", "2019-06-21"],
  ["June, 21 2019", "2019-06-21"],
  ["June of 2019", "2019-06"],
])("%s is %s", (written, iso) => {
  expect(findDates(`(${written})`)).toEqual([{ iso, start: 1, end: written.length + 1 }]);
});

test.each([
  ["3/4/21", "2021-03-04", { "month-first": "2021-03-04", "day-first": "2021-04-03" }],
  ["3-4-2021", "2021-03-04", { "month-first": "2021-03-04", "day-first": "2021-04-03" }],
  ["05.06.2021", "2021-06-05", { "month-first": "2021-05-06", "day-first": "2021-06-05" }],
  ["05.06.21", "2021-06-05", { "month-first": "2021-05-06", "day-first": "2021-06-05" }],
])("%s comes with both ways to read it", (written, iso, either) => {
  expect(findDates(`(${written})`)).toEqual([{ iso, start: 1, end: written.length + 1, either }]);
});

test.each([
  "section 2.1.10",
  "release 10.11.12.13",
  "31 February 2020",
  "Regulation 2016/679",
  "version 1.2.3",
  "May 2018-style kites of 1066",
  "12/2020/7",
])("%s is not read as a whole date", (text) => {
  expect(findDates(text).filter((date) => date.iso.length === 10)).toEqual([]);
});
