/** Element names by what the reader does with them. */

/** Their content is never text of the page. */
export const unreadElements: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe frame frameset noframes object embed applet audio video canvas map select option optgroup datalist input textarea meter progress title".split(
    " ",
  ),
);

/** They run something: their number is reported. */
export const scriptElements: ReadonlySet<string> = new Set(["script", "object", "embed", "applet"]);

/** They would fetch something: their number is reported. */
export const remoteElements: ReadonlySet<string> = new Set(
  "img iframe frame object embed audio video source picture link".split(" "),
);

/** They start and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export const listElements: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu", "dir"]);

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
