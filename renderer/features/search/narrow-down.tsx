import { practices } from "../../../shared/model/practice.ts";
import type { SearchHit } from "../../../shared/model/search-hit.ts";
import { practiceWords } from "../../messages/practices.ts";
import { type Facet, FacetGroup } from "../../ui/facets.tsx";
import { LetterMark } from "../../ui/letter-mark.tsx";
import { Monogram } from "../../ui/monogram.tsx";
import { groupHits } from "./group-hits.ts";
import type { Search } from "./use-search.ts";

/** What the results can be narrowed down to, with how many of them each holds. */
export function NarrowDown({ search }: { readonly search: Search }) {
  const { filter, setFilter } = search;
  const hits = search.result.kind === "ready" && search.typed.trim() !== "" ? search.result.value.hits : [];
  if (hits.length === 0) return <p>Companies and topics of the clauses found are listed here.</p>;
  return (
    <>
      <FacetGroup
        label="Company"
        facets={policyFacets(hits)}
        chosen={filter.policies}
        onChoose={(policies) => setFilter({ ...filter, policies })}
      />
      <FacetGroup
        label="Topic"
        facets={practiceFacets(hits)}
        chosen={filter.practices}
        onChoose={(chosen) => setFilter({ ...filter, practices: chosen })}
      />
    </>
  );
}

function policyFacets(hits: readonly SearchHit[]): readonly Facet[] {
  return groupHits(hits).map(({ policy, title, organisation, hits: own }) => {
    const name = organisation ?? title;
    return { id: policy, label: name, mark: <Monogram name={name} />, count: own.length };
  });
}

function practiceFacets(hits: readonly SearchHit[]): readonly Facet[] {
  return practices.flatMap((practice) => {
    const count = hits.filter((hit) => hit.practices.includes(practice)).length;
    const words = practiceWords[practice];
    return count === 0 ? [] : [{ id: practice, label: words.name, mark: <LetterMark {...words} />, count }];
  });
}
