import type { LeftOut } from "../../model/block.ts";
import type { ListedMetadata } from "../../model/reading.ts";
import { textOf } from "../3-clean/block-text.ts";
import { isPolicyTitle } from "../3-clean/policy-title.ts";
import { findDates } from "./find-dates.ts";
import { findJurisdiction } from "./find-jurisdiction.ts";
import { findOrganisation } from "./find-organisation.ts";
import { type DatedLine, findPolicyDates } from "./find-policy-dates.ts";
import { findVersionLinks } from "./find-version-links.ts";
import type { Outline } from "./outline.ts";
import { countAllWords, readingMinutes } from "./reading-effort.ts";

/** All that metadata is read from. */
export type MetadataSources = {
  readonly outline: Outline;
  readonly leftOut: readonly LeftOut[];
  readonly declared: ReadonlyMap<string, string>;
  readonly fileName: string;
};

/** What stands about a policy: title, organisation, dates, jurisdiction, links to other versions, language and length. */
export function readMetadata(sources: MetadataSources): ListedMetadata {
  const { outline, leftOut, declared } = sources;
  const lines = linesOf(outline);
  const texts = lines.map((line) => line.text);
  const title = titleOf(sources);
  const words = countAllWords(texts);
  const text = texts.join("\n");
  const others = leftOut.map((part) => part.text);
  const organisation = findOrganisation({ title: outline.title, declared, text, leftOut: others.join("\n") });
  const place = findJurisdiction({ text, organisation });
  const usual = outline.language === "en" ? (place?.order ?? null) : "day-first";
  const dates = findPolicyDates(titled(outline.title, lines), others, usual);
  return {
    title,
    organisation,
    updated: dates.updated ?? declaredDate(declared),
    effective: dates.effective,
    jurisdiction: place?.name ?? null,
    otherVersions: findVersionLinks(outline),
    language: outline.language,
    words,
    readingMinutes: readingMinutes(words),
  };
}

function linesOf(outline: Outline): readonly DatedLine[] {
  return outline.sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [{ text: heading.rich.text, isHeading: true }]),
    ...blocks.map((block) => ({ text: textOf(block), isHeading: false })).filter((line) => line.text !== ""),
  ]);
}

/** Some titles carry the date ("Privacy Policy (May 2018)"). */
function titled(title: string | null, lines: readonly DatedLine[]): readonly DatedLine[] {
  return title === null ? lines : [{ text: title, isHeading: true }, ...lines];
}

/** The document's own title, else what it declares, else the file's name without its ending. */
function titleOf({ outline, declared, fileName }: MetadataSources): string {
  const stated = [declared.get("title"), declared.get("og:title")].filter((title) => title !== undefined);
  const parts = stated.flatMap((title) => title.split(/\s+[|–—·:-]+\s+/));
  const named = parts.find(isPolicyTitle) ?? stated.find((title) => title.trim() !== "");
  return outline.title ?? named?.replace(/\s+/g, " ").trim() ?? titleOfFile(fileName);
}

/** `Larkfield_Privacy_Policy.html` as "Larkfield Privacy Policy": where no space stands, underscores do for it. */
function titleOfFile(fileName: string): string {
  const name = fileName.replace(/\.[^.]{1,8}$/, "");
  return name.includes(" ") ? name : name.replace(/_+/g, " ").trim() || name;
}

/** The keys under which front matter and `<meta>` date a page by its text; a file's own date of change is none of them. */
const datedKeys = [
  "updated",
  "last_updated",
  "lastupdated",
  "last-updated",
  "last_modified_at",
  "effective_date",
  "date",
];

function declaredDate(declared: ReadonlyMap<string, string>): string | null {
  const values = datedKeys.map((key) => declared.get(key)).filter((value) => value !== undefined);
  return values.map((value) => findDates(value)[0]?.iso).find((iso) => iso !== undefined) ?? null;
}
