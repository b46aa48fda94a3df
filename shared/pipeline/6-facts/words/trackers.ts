import type { TermRule } from "./term-rule.ts";

/** Ways of following people. The values read after "They use". */
export const trackerRules: readonly TermRule[] = [
  {
    id: "cookies",
    value: "cookies",
    pattern: /\bcookies\b/g,
    matches: "we use cookies",
    misses: "a cook",
  },
  {
    id: "tracking-cookies",
    value: "tracking cookies",
    pattern: /(?<!non-)\btracking cookies\b/g,
    matches: "tracking cookies",
    misses: "tracking parcels",
  },
  {
    id: "ad-cookies",
    value: "advertising cookies",
    pattern: /\b(?:advertising|targeting|marketing) cookies\b/g,
    matches: "advertising cookies",
    misses: "cookies advertised here",
  },
  {
    id: "analytics-cookies",
    value: "analytics cookies",
    pattern: /\banalytics? cookies\b/g,
    matches: "analytics cookies",
    misses: "analysing cookies",
  },
  {
    id: "third-party-cookies",
    value: "third-party cookies",
    pattern: /\bthird[- ]party cookies\b/g,
    matches: "third-party cookies",
    misses: "a third cookie",
  },
  {
    id: "beacons",
    value: "web beacons or pixels",
    pattern: /\bweb beacons?\b|\bpixel tags?\b|\b(?:tracking )?pixels?\b|\bclear gifs?\b/g,
    matches: "web beacons",
    misses: "a lighthouse beacon",
  },
  {
    id: "local-storage",
    value: "browser storage",
    pattern: /\blocal (?:storage|shared objects?)\b|\bflash cookies\b|\bhtml5\b/g,
    matches: "local storage",
    misses: "a storage room",
  },
  {
    id: "sdk",
    value: "trackers in apps",
    pattern: /\bsdks?\b|\bsoftware development kits?\b/g,
    matches: "an sdk",
    misses: "a disk",
  },
  {
    id: "third-party-analytics",
    value: "third-party analytics",
    pattern: /\bthird[- ]party analytics\b/g,
    matches: "third-party analytics",
    misses: "first-rate analytics",
  },
  {
    id: "google-analytics",
    value: "Google Analytics",
    pattern: /\bgoogle analytics\b/g,
    matches: "google analytics",
    misses: "google it",
  },
  {
    id: "fingerprinting",
    value: "browser fingerprinting",
    pattern: /\b(?:browser|device) fingerprint\w*\b|\bfingerprinting\b/g,
    matches: "device fingerprinting",
    misses: "a fingerprint on the glass",
  },
  {
    id: "cross-site",
    value: "tracking across other sites and apps",
    pattern:
      /\bcross-(?:site|service|device|website) tracking\b|\btrack\w*(?: \w+){0,5}? across(?: \w+){0,4}? (?:web)?(?:sites?|services|apps)\b/g,
    matches: "cross-site tracking",
    misses: "across the street",
  },
  {
    id: "replay",
    value: "recordings of your visit",
    pattern: /\bsession (?:replay|recording)s?\b|\bmouse movements\b|\bkeystrokes?\b|\bheat ?maps?\b/g,
    matches: "session recordings",
    misses: "a jam session",
  },
];
