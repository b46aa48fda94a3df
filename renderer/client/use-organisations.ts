import { useMemo } from "react";
import type { PolicyId } from "../../shared/model/ids.ts";
import { useQuery } from "./use-query.ts";

/** Whose policy each in the library is; `null` where that is not known. */
export type OrganisationOf = (policy: PolicyId) => string | null;

/** Comes out: the same function until the library changes. */
export function useOrganisations(): OrganisationOf {
  const list = useQuery("library.list", [], ["library.changed"]);
  const cards = list.kind === "ready" ? list.value : null;
  return useMemo(() => {
    const known = new Map(cards?.map(({ id, organisation }) => [id, organisation]));
    return (policy) => known.get(policy) ?? null;
  }, [cards]);
}

/** Whose policy a row is about, where its title does not say so already. */
export function organisationToName(title: string, organisation: string | null): string | null {
  const isNamed = organisation === null || title.toLowerCase().includes(organisation.toLowerCase());
  return isNamed ? null : organisation;
}
