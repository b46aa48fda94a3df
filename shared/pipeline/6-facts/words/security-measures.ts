import type { TermRule } from "./term-rule.ts";

/** Ways data is protected. The values read in a list after "They say they protect it with". */
export const securityMeasureRules: readonly TermRule[] = [
  {
    id: "transit",
    value: "encryption while data travels",
    pattern:
      /\b(?:ssl|tls|https)\b(?!:)|\bsecure socket\w*|\bencrypt\w*(?: \w+){0,4}? (?:in transit|transmission|during transfer|in transmission)\b|\b(?:transmission|transmitted|transit)\b.{0,40}\bencrypt\w*/g,
    matches: "sent over tls",
    misses: "a ship in transit",
  },
  {
    id: "rest",
    value: "encryption of stored data",
    pattern:
      /\bencrypt\w*(?: \w+){0,6}? (?:at rest|stor(?:age|ed))\b|\b(?:at rest|stored?)\b.{0,40}\bencrypt\w*|\baes(?:-?\d+)?\b/g,
    matches: "encryption at rest",
    misses: "a place to rest",
  },
  {
    id: "encryption",
    value: "encryption",
    pattern: /\bencrypt(?:ed|ion|s|ing)?\b|\bcryptograph\w+/g,
    matches: "we use encryption",
    misses: "a crypt",
  },
  {
    id: "hashing",
    value: "hashed passwords",
    pattern: /\bpasswords?\b.{0,50}\bhash(?:ed|ing)?\b|\bhash(?:ed|ing)?\b.{0,30}\bpasswords?\b|\bbcrypt\b/g,
    matches: "passwords are hashed",
    misses: "a hash of potatoes",
  },
  {
    id: "access",
    value: "limits on which staff can see it",
    pattern:
      /\b(?<!your |they can |you can |may |others |individuals have )access\b(?! controls? to (?:our|the) (?:premises|buildings?|offices?))(?:(?!\byou\b).){0,60}\b(?:restrict\w*|limit\w*|controls?|only (?:to|by))\b|\b(?:restrict|limit)\w* (?:(?!your\b)\w+ ){0,3}?access\b|\bneed[- ]to[- ]know\b|\b(?:only|authori[sz]ed) (?:employees|personnel|staff)\b/g,
    matches: "access is restricted",
    misses: "access to friends, you lose control",
  },
  {
    id: "logging",
    value: "logs of access",
    pattern: /\baccess\b.{0,40}\blogged\b|\baudit logs?\b|\baccess logs\b/g,
    matches: "access is logged",
    misses: "a logged tree",
  },
  {
    id: "firewall",
    value: "firewalls",
    pattern: /\bfirewalls?\b/g,
    matches: "firewalls",
    misses: "fire doors",
  },
  {
    id: "two-factor",
    value: "two-step sign-in",
    pattern: /\b(?:two|multi|2)-factor\b|\b2fa\b|\bmfa\b/g,
    matches: "two-factor sign-in",
    misses: "a factor of two",
  },
  {
    id: "physical",
    value: "physical safeguards",
    pattern:
      /\bphysical(?:,? (?:and |or )?\w+){0,4}? (?:security|safeguards|measures|controls|protections?|procedures)\b/g,
    matches: "physical security",
    misses: "physical goods",
  },
  {
    id: "monitoring",
    value: "updates and monitoring",
    pattern:
      /\bregular(?:ly)? (?:updates?|updated|patch\w*|monitor\w*|scan\w*|security)\b|\bmonitor(?:ed|ing)? (?:our )?(?:systems|network|infrastructure)\b|\bintrusion detection\b|\bvulnerability scan\w*/g,
    matches: "regular updates and monitoring",
    misses: "a monitor lizard",
  },
  {
    id: "tests",
    value: "security tests",
    pattern: /\bpenetration test\w*|\bsecurity (?:audits?|tests?|assessments?|reviews?)\b|\binternal reviews\b/g,
    matches: "penetration tests",
    misses: "a driving test",
  },
  {
    id: "certificates",
    value: "outside certificates",
    pattern: /\biso ?(?:\/iec )?27\d+|\bsoc ?2\b|\bpci[- ]dss\b|\bpci compliant\b/g,
    matches: "certified to iso 27001",
    misses: "an isolated case",
  },
  {
    id: "training",
    value: "training of staff",
    pattern:
      /\btrain\w* (?:of )?(?:our )?(?:employees|staff|personnel)\b|\b(?:employees|staff|personnel)\b.{0,40}\btrain(?:ed|ing)\b/g,
    matches: "our staff are trained",
    misses: "a train to town",
  },
  {
    id: "pseudonyms",
    value: "swapping names for codes",
    pattern: /\bpseudonymi[sz]\w+/g,
    matches: "pseudonymisation",
    misses: "a pseudonym",
  },
  {
    id: "technical",
    value: "technical and organisational measures",
    pattern:
      /\b(?:technical|administrative|organi[sz]ational|electronic|managerial)(?:,? (?:and |or )?\w+,?){0,4}? (?:measures|safeguards|procedures|controls|security)\b/g,
    matches: "technical and organisational measures",
    misses: "a technical college",
  },
];
