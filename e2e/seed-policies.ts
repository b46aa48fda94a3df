import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./launched-app.ts";

/** What a person must find when opening one of the seeds. */
export type SeedPolicy = {
  readonly file: string;
  readonly company: string;
  readonly title: string;
  /** The title as the reading pane shows it. */
  readonly head: string;
  /** A part of the line under the title. */
  readonly dated: RegExp;
  readonly leftOut: RegExp | null;
  /** Rows of the outline, in order; others may stand between them. */
  readonly outline: readonly RegExp[];
  readonly topSections: number;
  /** A chip, by the name on it. */
  readonly practice: string;
  /** A word to search for that the policy says. */
  readonly word: string;
};

const real = join(root, "..", "shared", "seeds");

/** The real seeds lie beside a developer's checkout and are not part of the project; elsewhere our own samples stand in. */
const hasRealSeeds = existsSync(real);

const theReal: readonly SeedPolicy[] = [
  {
    file: join(real, "000_83c18d556a75615d.txt"),
    company: "Instabug",
    title: "Privacy Policy",
    head: "Instabug · Privacy Policy",
    dated: /Updated 6 June 2023/,
    leftOut: /blocks? left out/,
    outline: [/^1 What Personal Data/, /^2 How does Instabug/, /^5 Data Retention/, /^11 Contact Us/],
    topSections: 13,
    practice: "Share",
    word: "promotional",
  },
  {
    file: join(real, "001_cbe7d9ede1bbc404.txt"),
    company: "Meta",
    title: "Privacy Policy",
    head: "Meta · Privacy Policy",
    dated: /applies from 15 June 2023/,
    leftOut: /blocks? left out/,
    outline: [/What information do we collect\?$/, /How do we use your information\?$/, /How long do we keep/],
    topSections: 13,
    practice: "Collect",
    word: "Marketplace",
  },
  {
    file: join(real, "002_c6164d1eb38ec7f9.txt"),
    company: "Gupshup",
    title: "Gupshup - Privacy Policy",
    head: "Gupshup - Privacy Policy",
    dated: /Updated 21 June 2016/,
    leftOut: /1 block left out/,
    outline: [/Personal identification information$/, /How we use collected information$/, /Contacting us$/],
    topSections: 15,
    practice: "Collect",
    word: "mailing",
  },
  {
    file: join(real, "003_addf18aa0c047b26.txt"),
    company: "Insomnia",
    title: "Privacy Policy",
    head: "Insomnia · Privacy Policy",
    dated: /Updated 22 May 2018/,
    leftOut: null,
    outline: [/Highlights$/, /Information We Collect$/, /Secure Data$/, /Breach Notification$/, /Changes$/],
    topSections: 12,
    practice: "Protect",
    word: "Papertrail",
  },
  {
    file: join(real, "004_cf11fa529eff6388.txt"),
    company: "IGMsg",
    title: "Privacy Policy",
    head: "IGMsg · Privacy Policy",
    dated: /Updated 25 June 2026/,
    leftOut: null,
    outline: [/^1 Introduction/, /^2\.1 Information You Provide/, /^5\.3 Business Transfers/, /^15 Contact Us/],
    topSections: 15,
    practice: "Keep",
    word: "bcrypt",
  },
];

const sample = (slug: string, ending: string): string => join(root, "seeds", slug, `source.${ending}`);

const theSamples: readonly SeedPolicy[] = [
  {
    file: sample("hearthlamp", "txt"),
    company: "Hearthlamp",
    title: "Privacy Policy",
    head: "Hearthlamp · Privacy Policy",
    dated: /Updated 14 March 2024/,
    leftOut: /blocks? left out/,
    outline: [/^1 Where does this policy apply/, /^4 Whom do we share it with/, /^11 How do you contact us/],
    topSections: 11,
    practice: "Share",
    word: "universities",
  },
  {
    file: sample("pinnace-bank", "txt"),
    company: "Pinnace Bank",
    title: "Privacy Notice",
    head: "Pinnace Bank · Privacy Notice",
    dated: /applies from 1 June 2026/,
    leftOut: /blocks? left out/,
    outline: [/What information do we collect\?$/, /How do we share your information\?$/, /How do you reach us\?$/],
    topSections: 12,
    practice: "Collect",
    word: "bureaus",
  },
  {
    file: sample("okapi-notes", "txt"),
    company: "Okapi Notes",
    title: "Okapi Notes - Privacy Policy",
    head: "Okapi Notes - Privacy Policy",
    dated: /Updated 2 November 2018/,
    leftOut: /1 block left out/,
    outline: [/Personal information$/, /How we use information$/, /Contacting us$/],
    topSections: 10,
    practice: "Collect",
    word: "mailing",
  },
  {
    file: sample("marlpost", "md"),
    company: "Marlpost",
    title: "Privacy at Marlpost",
    head: "Privacy at Marlpost",
    dated: /Updated 9 February 2024/,
    leftOut: null,
    outline: [/Highlights$/, /What We Collect$/, /Letters$/, /If Something Leaks$/, /Changes$/],
    topSections: 12,
    practice: "Protect",
    word: "Fjordstack",
  },
  {
    file: sample("brindlebox", "txt"),
    company: "Brindlebox",
    title: "Privacy Policy",
    head: "Brindlebox · Privacy Policy",
    dated: /Updated 5 October 2025/,
    leftOut: null,
    outline: [/^1 Introduction/, /^2\.1 Information You Give Us/, /^5\.3 Sale of the Business/, /^13 Contact/],
    topSections: 13,
    practice: "Keep",
    word: "Argon2",
  },
];

const thistlewheel: SeedPolicy = {
  file: sample("thistlewheel", "html"),
  company: "Thistlewheel",
  title: "Thistlewheel Privacy Policy",
  head: "Thistlewheel Privacy Policy",
  dated: /Updated 3 March 2026\s*applies from 1 April 2026/,
  leftOut: /blocks? left out/,
  outline: [/^1 What we collect/, /^1\.2 What the bicycle/, /^3 Who we share it with/, /^10 Changes and contact/],
  topSections: 10,
  practice: "Share",
  word: "sponsors",
};

/** The five families of the seeds, and a well-made web page. */
export const seedPolicies: readonly SeedPolicy[] = [...(hasRealSeeds ? theReal : theSamples), thistlewheel];
