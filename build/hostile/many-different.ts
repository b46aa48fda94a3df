import { type Sample, textSample } from "./sample.ts";

/** Lines that are each another: what is kept in a list and looked for again takes the square of their number. */
const lines: Readonly<Record<string, (index: number) => string>> = {
  hosts: (index) => `See a${index}.example for more.`,
  addresses: (index) => `Write to a${index}@b${index}.example about privacy.`,
  links: (index) => `[a${index}](https://a${index}.example/privacy)`,
  "reference-links": (index) => `[a${index}]: https://a${index}.example`,
  "reference-uses": (index) => `[a${index}][b${index}]`,
  footnotes: (index) => `[^${index}]: We share your data.[^${index + 1}]`,
  headings: (index) => `## Section ${index}`,
  "numbered-headings": (index) => `## ${index}. Section ${index}\n\nWe share your data.`,
  "bold-lines": (index) => `**Section ${index}**\n\nWe share your data.`,
  companies: (index) => `Larkfield${index} Ltd is the controller of your personal data.`,
  definitions: (index) => `"Larkfield${index}" means the company that shares your data ("L${index}").`,
  dates: (index) => `Last updated: ${1 + (index % 28)} May ${1990 + (index % 60)}.`,
  "dated-headings": (index) => `## Updated ${1 + (index % 28)} May ${1990 + (index % 60)}`,
  "older-versions": (index) => `[Version ${index} of the archive](https://a${index}.example/privacy)`,
  "data-types": (index) => `We collect your name, address, e-mail ${index} and age, and share it with partners.`,
  "short-lines": (index) => `Line ${index}`,
  "contents-lines": (index) => `- [Section ${index}](#s${index})`,
  "repeated-pairs": (index) => `Line ${index % 5_000}`,
  "table-rows": (index) => `| a${index} | b${index} |`,
  "deep-items": (index) => `${"  ".repeat(index % 60)}- We share item ${index}`,
};

const count = 6_000;

/** Six thousand lines of each kind, as a policy. */
export const manyDifferent: readonly Sample[] = Object.entries(lines).map(([name, line]) =>
  textSample(`different-${name}.md`, () => {
    const body = Array.from({ length: count }, (_, index) => line(index));
    return `# Larkfield Privacy Policy\n\nWe collect your name and share it with partners.\n\n${body.join("\n")}\n`;
  }),
);
