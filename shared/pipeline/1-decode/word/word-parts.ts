import { fail, type Result, succeed } from "../../../model/result.ts";
import type { PackedFailure, Zip } from "../packed/open-zip.ts";
import { readXml } from "../packed/read-xml.ts";
import { childrenOf } from "../packed/xml-nodes.ts";

/** What a part of a package points at: other parts by name, places outside by address. */
type Relation = { readonly type: string; readonly target: string; readonly isOutside: boolean };

export type Relations = ReadonlyMap<string, Relation>;

/** Reads the relations of a part (`""`: of the whole package); none where the package has none. */
export function readRelations(zip: Zip, part: string): Result<Relations, PackedFailure> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(name)) return succeed(new Map());
  const read = readXml(zip, name);
  if (!read.ok) return fail(read.failure);
  const relations = childrenOf(read.value, "Relationship").map(({ attributes }): readonly [string, Relation] => {
    const isOutside = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const type = (attributes.get("Type") ?? "").replace(/^.*\//, "");
    return [attributes.get("Id") ?? "", { type, target: isOutside ? target : placeIn(folder, target), isOutside }];
  });
  return succeed(new Map(relations));
}

/** The part that a relation of a type leads to. */
export function partOf(relations: Relations, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type && !relation.isOutside)?.target;
}

/** `styles.xml` in `word/` is `word/styles.xml`; `../a` and `/a` are `a`. */
function placeIn(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
