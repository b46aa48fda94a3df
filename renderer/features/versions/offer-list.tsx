import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./offer-list.module.css";
import { describeOffer } from "./offer-words.ts";
import type { VersionOffers } from "./use-version-offers.ts";

/** Every policy that looks like a version of another one and waits for an answer; nothing where there is none. */
export function OfferList({ answers }: { readonly answers: VersionOffers }) {
  const now = new Date();
  return (
    <section aria-label="Versions to decide about" className={styles.offers}>
      <h2 className={styles.title}>Versions to decide about</h2>
      <ul>
        {answers.offers.map((offer) => {
          const { says, accept } = describeOffer(offer, now);
          return (
            <li key={offer.policy} className={styles.offer}>
              <Icon name="history" />
              <div>
                <bdi className={styles.name}>{offer.title}</bdi>
                <p className={styles.says}>
                  <bdi>
                    {offer.fileName}. {says}
                  </bdi>
                </p>
              </div>
              <span className={styles.tools}>
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
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
