import type { Region } from "../../../model/block.ts";
import type { Measure } from "./measure.ts";
import { attributeOf, type HtmlElement } from "./nodes.ts";
import { isHidden } from "./unseen.ts";

/** Landmark elements (HTML's own mapping to roles) and ARIA roles, and the regions they mean. */
const regionByName: ReadonlyMap<string, Region> = new Map([
  ["nav", "navigation"],
  ["header", "header"],
  ["footer", "footer"],
  ["aside", "aside"],
  ["main", "main"],
  ["article", "main"],
  ["form", "form"],
  ["search", "form"],
  ["dialog", "dialog"],
  ["role=navigation", "navigation"],
  ["role=menu", "navigation"],
  ["role=menubar", "navigation"],
  ["role=banner", "header"],
  ["role=contentinfo", "footer"],
  ["role=complementary", "aside"],
  ["role=main", "main"],
  ["role=article", "main"],
  ["role=search", "form"],
  ["role=form", "form"],
  ["role=dialog", "dialog"],
  ["role=alertdialog", "dialog"],
]);

/** The platforms that banners of consent come from. */
const consentPlatform =
  /\b(?:onetrust|(?:cybot ?)?cookiebot|didomi|osano|truste|trustarc|iubenda cs|cky|cmplz|usercentrics|qc cmp|sp message|fc consent|cookiescript|cookieconsent|axeptio|tarteaucitron|klaro|borlabs|moove gdpr|termly consent|ketch consent|evidon|cc window)\b/;

/**
 * Words in class and id that say what a part of a page is, and how much of it must be links to be believed: a "menu" of
 * prose is no menu.
 */
const regionByWord: readonly {
  readonly words: RegExp;
  readonly region: Region;
  readonly leastLinked: number;
}[] = [
  {
    words: /\b(?:nav|navbar|navigation|menu|megamenu|submenu|breadcrumbs?|pagination)\b/,
    region: "navigation",
    leastLinked: 0.5,
  },
  { words: /\b(?:footer|colophon)\b/, region: "footer", leastLinked: 0 },
  {
    words:
      /\b(?:comments(?: area| list| section)?|disqus|intercom|tawk|drift|zopim|livechat|live chat|chat widget|hubspot messages)\b/,
    region: "aside",
    leastLinked: 0,
  },
  { words: /\b(?:sidebar|widget|share|social|related)\b/, region: "aside", leastLinked: 0.4 },
  { words: consentPlatform, region: "dialog", leastLinked: 0 },
  {
    words:
      /\b(?:cookies?|consent|gdpr|ccpa)\b.*\b(?:banner|bar|popup|modal|overlay|dialog|notification|confirmation|alert|toast|message|law)\b/,
    region: "dialog",
    leastLinked: 0,
  },
];

/** A part that holds more than this share of the page's text is the page, whatever its name says. */
const largestShare = 0.3;
/** On the page of a short policy a banner can be larger. */
const largestBanner = 0.7;

/** What is known of an element: its measure, the letters of the whole page, and whether it is a folded part that is shut. */
type Seen = { readonly measure: Measure; readonly pageLetters: number; readonly isShut: boolean };

/** The region an element begins, or `null` where it stays in its parent's. */
export function regionOf(element: HtmlElement, { measure, pageLetters, isShut }: Seen): Region | null {
  const isSmall = measure.letters <= pageLetters * largestShare;
  if (isSmall && !isShut && isHidden(element, measure)) return "hidden";
  const declared = declaredRegion(element);
  if (declared === "main") return "main";
  if (declared !== null) return isSmall || declared === "navigation" ? declared : null;
  if (measure.tops > 0) return null;
  if (isSmall) return regionByWords(element, measure);
  return measure.letters <= pageLetters * largestBanner && consentPlatform.test(namesOf(element)) ? "dialog" : null;
}

function declaredRegion(element: HtmlElement): Region | null {
  const role = attributeOf(element, "role")?.trim().toLowerCase();
  return regionByName.get(`role=${role}`) ?? regionByName.get(element.tagName) ?? null;
}

function regionByWords(element: HtmlElement, measure: Measure): Region | null {
  const words = namesOf(element);
  if (words === "") return null;
  const linked = measure.letters === 0 ? 0 : measure.linked / measure.letters;
  return regionByWord.find((rule) => linked >= rule.leastLinked && rule.words.test(words))?.region ?? null;
}

function namesOf(element: HtmlElement): string {
  return wordsOf(`${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`);
}

/** `siteNav main_menu-2` as `site nav main menu 2`; very long attributes are cut, they are generated. */
function wordsOf(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z]+/g, " ")
    .trim()
    .toLowerCase();
}
