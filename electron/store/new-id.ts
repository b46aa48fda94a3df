import { randomBytes } from "node:crypto";
import {
  type AnnotationId,
  annotationId,
  type PolicyId,
  policyId,
  type VersionId,
  versionId,
} from "../../shared/model/ids.ts";

export const newPolicyId = (): PolicyId => policyId(`p${randomPart()}`);
export const newVersionId = (): VersionId => versionId(`v${randomPart()}`);
export const newAnnotationId = (): AnnotationId => annotationId(`a${randomPart()}`);
export const newLibraryId = (): string => `l${randomPart()}`;

/** 80 random bits in base 36, 16 digits: two alike are not to be expected in any library. */
function randomPart(): string {
  return BigInt(`0x${randomBytes(10).toString("hex")}`)
    .toString(36)
    .padStart(16, "0");
}
