import { organisationToName, useOrganisations } from "../../client/use-organisations.ts";
import { figure } from "../../messages/counts.ts";
import { Button } from "../../ui/button.tsx";
import { FileRow } from "../../ui/file-row.tsx";
import styles from "./offer-list.module.css";
import { describeOffer } from "./offer-words.ts";
import type { VersionOffers } from "./use-version-offers.ts";

/** As many as one may look through; the rest follows as these are answered. */
const MOST_ROWS = 50;

/** The policies that look like versions of others and wait for an answer. */
export function OfferList({ answers }: { readonly answers: VersionOffers }) {
  const now = new Date();
  const organisationOf = useOrganisations();
  const { offers } = answers;
  return (
    <section aria-label="Versions to decide about" className={styles.offers}>
      <div className={styles.head}>
        <h2 className={styles.title}>Versions to decide about</h2>
        <span className={styles.count}>{figure(offers.length)}</span>
        {offers.length === 1 ? null : (
          <Button look="link" className={styles.all} onClick={() => answers.acceptAll(offers)}>
            Add all {figure(offers.length)} as versions
          </Button>
        )}
      </div>
      <ul>
        {offers.slice(0, MOST_ROWS).map((offer) => {
          const { says, accept } = describeOffer(offer, now);
          return (
            <li key={offer.policy}>
              <FileRow
                icon="history"
                title={offer.title}
                organisation={organisationToName(offer.title, organisationOf(offer.policy))}
                says={`${offer.fileName}. ${says}`}
              >
                <Button small onClick={() => answers.accept(offer)} aria-label={`${accept}: ${offer.fileName}`}>
                  {accept}
                </Button>
                <Button
                  small
                  look="plain"
                  onClick={() => answers.decline(offer)}
                  aria-label={`Keep apart: ${offer.fileName}`}
                >
                  Keep apart
                </Button>
              </FileRow>
            </li>
          );
        })}
      </ul>
      {offers.length > MOST_ROWS ? (
        <p className={styles.says}>{figure(offers.length - MOST_ROWS)} more follow as these are answered.</p>
      ) : null}
    </section>
  );
}
