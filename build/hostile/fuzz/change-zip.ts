import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Change } from "./change-bytes.ts";
import { textChanges } from "./change-text.ts";
import type { Random } from "./random.ts";

const bodies: readonly string[] = [
  "<w:p>",
  "<w:p/>",
  "<w:r><w:t>a</w:t></w:r>",
  "<w:tbl><w:tr><w:tc>",
  "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
  "<w:sdt><w:sdtContent>",
  "<w:txbxContent>",
  "<mc:AlternateContent><mc:Choice>",
  "<w:hyperlink r:id='rId1'>",
  '<w:instrText>HYPERLINK "a"</w:instrText>',
  "<w:fldChar w:fldCharType='begin'/>",
  "<w:ins>",
  "<w:del>",
  "<w:br/>",
  "<w:tab/>",
  "<w:sym w:char='F0B7'/>",
  "<w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr>",
  "<w:pPr><w:outlineLvl w:val='-9'/></w:pPr>",
  "<w:gridSpan w:val='99999999'/>",
  "<w:altChunk r:id='rId1'/>",
  "<w:footnoteReference w:id='1'/>",
  "<text:p>",
  "<text:list><text:list-item>",
  "<text:s text:c='999999999'/>",
  "<text:h text:outline-level='-9'>",
  "<text:note><text:note-body>",
  "<table:table-cell table:number-columns-repeated='999999999'>",
  "<table:table-row table:number-rows-repeated='999999999'/>",
  "<text:tracked-changes>",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///dev/zero'>]>&b;",
  "<![CDATA[",
  "<?a ",
  "<!--",
];

/** Puts an element in front of, or around, much of what stands in a part. */
const flood: Change<string> = (xml, random) => {
  const at = xml.indexOf(">", random.below(xml.length)) + 1;
  return (
    xml.slice(0, at) +
    random
      .pick(bodies)
      .repeat(random.pick([3, 1_000, 50_000]))
      .slice(0, 6_000_000) +
    xml.slice(at)
  );
};

const values: Change<string> = (xml, random) => {
  const share = random.pick([0.02, 0.3]);
  return xml.replace(/="[^"]*"/g, (found) =>
    random.chance(share)
      ? `="${random.pick(["", "-1", "0", "99999999999999", "1e400", "__proto__", "a".repeat(10_000), "&a;"])}"`
      : found,
  );
};

const moved: Change<string> = (xml, random) => {
  const elements = xml.split(/(?=<w:p[ >])/);
  return Array.from({ length: elements.length }, () => elements[random.below(elements.length)] ?? "").join("");
};

const xmlChanges: readonly Change<string>[] = [
  flood,
  flood,
  values,
  moved,
  ...["flood", "nest", "sprinkle", "numbers", "repeat-lines", "no-spaces"].flatMap((name) => textChanges[name] ?? []),
];

const partNames = [
  "word/document.xml",
  "word/styles.xml",
  "word/numbering.xml",
  "word/_rels/document.xml.rels",
  "[Content_Types].xml",
  "docProps/core.xml",
  "content.xml",
  "styles.xml",
  "meta.xml",
] as const;

function inParts(bytes: Uint8Array, change: (parts: Zippable) => Zippable): Uint8Array {
  try {
    return zipSync(change(unzipSync(bytes)), { level: 6 });
  } catch {
    return bytes;
  }
}

const signatures: readonly number[] = [0x02014b50, 0x04034b50, 0x06054b50];

/** Changes fields of the zip's own records. */
function changeRecords(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const share = random.pick([0.1, 1]);
  const wanted = random.pick(signatures);
  const field = random.pick([4, 6, 8, 10, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 42]);
  const value = random.pick([0, 1, 8, 9, 12, 0xffff, 0x7fffffff, 0xffffffff, random.below(bytes.length)]);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === wanted && random.chance(share)) view.setUint32(at + field, value, true);
  return copy;
}

const wickedNames: readonly string[] = [
  "../../../tmp/owned.txt",
  "/etc/cron.d/owned",
  "C:\\owned.txt",
  "word\\..\\..\\a",
  "a\u0000b",
  `word/${"a".repeat(65_000)}`,
  "constructor",
  "WORD/DOCUMENT.XML",
];

/** Ways to spoil a Word or OpenDocument file. */
export const zipChanges: Readonly<Record<string, Change<Uint8Array>>> = {
  "zip-part": (bytes, random) =>
    inParts(bytes, (parts) => {
      const name = random.pick(partNames.filter((known) => known in parts));
      const part = parts[name];
      if (!(part instanceof Uint8Array)) return parts;
      return { ...parts, [name]: strToU8(random.pick(xmlChanges)(strFromU8(part), random).slice(0, 30_000_000)) };
    }),
  "zip-swap": (bytes, random) =>
    inParts(bytes, (parts) => {
      const names = Object.keys(parts);
      const [one = "", other = ""] = [names[random.below(names.length)], names[random.below(names.length)]];
      return { ...parts, [one]: parts[other] ?? new Uint8Array(), [other]: parts[one] ?? new Uint8Array() };
    }),
  "zip-names": (bytes, random) =>
    inParts(bytes, (parts) => ({ ...parts, [random.pick(wickedNames)]: strToU8("owned") })),
  "zip-lose": (bytes, random) =>
    inParts(bytes, (parts) => Object.fromEntries(Object.entries(parts).filter(() => random.chance(0.7)))),
  "zip-records": changeRecords,
};
