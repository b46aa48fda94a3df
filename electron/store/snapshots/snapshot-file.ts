import { createHash } from "node:crypto";
import { type Columns, count, text } from "../columns.ts";
import {
  annotationRow,
  type LibraryContent,
  offerRow,
  placeRow,
  policyRow,
  putBackRow,
  versionRow,
} from "../library-content.ts";
import type { AnnotationContent } from "../row-hash.ts";

/** Raised when the file's shape changes; docs/snapshots.md describes it. */
const formatVersion = 1;

/** Everything precious at one moment, with what is needed to tell whether it is still what was written. */
export type Snapshot = {
  /** ISO 8601 in UTC. */
  readonly taken: string;
  readonly schema: number;
  readonly content: LibraryContent;
};

/**
 * A snapshot as the text of a JSON file, one row a line. `sha256` is over `JSON.stringify(content)` without white space,
 * so that the file can be re-indented and still be checked.
 */
export function formatSnapshot(snapshot: Snapshot): string {
  const { library, changes } = snapshot.content;
  const tables = tablesOf(snapshot.content);
  const head = {
    ...{ format: "smallprint-snapshot", formatVersion, schema: snapshot.schema, taken: snapshot.taken },
    ...{ library, changes, counts: countsOf(tables), sha256: hashOf(tables) },
  };
  const rows = Object.entries(tables).map(([name, table]) => `"${name}":[\n${lines(table)}\n]`);
  return `${JSON.stringify(head).slice(0, -1)},\n"content":{\n${rows.join(",\n")}\n}}\n`;
}

/** Reads a snapshot back. Comes out: null where anything in it is not as it was written. */
export function parseSnapshot(file: string): Snapshot | null {
  try {
    return readSnapshot(file);
  } catch {
    // Not JSON, not our shape, or a column of the wrong kind: all the same to the reader, it is not good.
    return null;
  }
}

type Tables = {
  readonly [name in "policies" | "versions" | "places" | "annotations" | "offers" | "put_back"]: readonly unknown[];
};

function tablesOf({ policies, versions, places, annotations, offers, putBack }: LibraryContent): Tables {
  return {
    policies,
    versions: versions.map(({ fileName, ...version }) => ({ ...version, file_name: fileName })),
    places,
    annotations: annotations.map((row) => ({ ...row, anchor: JSON.parse(row.anchor) })),
    offers: offers.map(({ into, sameText, ...offer }) => ({
      ...offer,
      ...{ into_policy: into, same_text: sameText ? 1 : 0 },
    })),
    put_back: putBack.map(({ version, start, end }) => ({ version, from_offset: start, to_offset: end })),
  };
}

function countsOf(tables: Tables): Columns {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.length]));
}

function hashOf(tables: unknown): string {
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex");
}

function lines(table: readonly unknown[]): string {
  return table.map((row) => JSON.stringify(row)).join(",\n");
}

function readSnapshot(file: string): Snapshot | null {
  const head = columnsOf(JSON.parse(file));
  const { format, formatVersion: version, sha256, content } = head;
  const tables = columnsOf(content);
  if (format !== "smallprint-snapshot" || version !== formatVersion || sha256 !== hashOf(tables)) return null;
  return {
    taken: text(head, "taken"),
    schema: count(head, "schema"),
    content: {
      library: text(head, "library"),
      changes: count(head, "changes"),
      policies: rowsOf(tables, "policies").map(policyRow),
      versions: rowsOf(tables, "versions").map(versionRow),
      places: rowsOf(tables, "places").map(placeRow),
      annotations: rowsOf(tables, "annotations").map(annotationOf),
      // Snapshots of schema 2 and before have none of these.
      offers: rowsOf(tables, "offers", []).map(offerRow),
      putBack: rowsOf(tables, "put_back", []).map(putBackRow),
    },
  };
}

function annotationOf(row: Columns): AnnotationContent {
  const { anchor, ...others } = row;
  return annotationRow({ ...others, anchor: JSON.stringify(anchor) });
}

function rowsOf(tables: Columns, name: string, without?: readonly Columns[]): readonly Columns[] {
  const rows = tables[name] ?? without;
  if (!Array.isArray(rows)) throw new Error(`${name} is no list`);
  return rows.map(columnsOf);
}

function columnsOf(value: unknown): Columns {
  if (typeof value !== "object" || value === null) throw new Error("not an object");
  return Object.fromEntries(Object.entries(value));
}
