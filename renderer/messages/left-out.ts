import type { LeftOutReason } from "../../shared/model/block.ts";

/** Why a block was left out, as the heading of its list. */
export const leftOutHeadings: Readonly<Record<LeftOutReason, string>> = {
  navigation: "Site menus",
  header: "Page header",
  footer: "Page footer",
  "cookie-banner": "Cookie banner",
  "link-list": "Lists of links",
  "archive-notice": "Archive notices",
  search: "Search forms",
  hidden: "Hidden on the page",
  repeated: "Said twice",
  "page-furniture": "Page numbers, buttons and the like",
};
