import { type Sample, textSample } from "./sample.ts";

const head = (boundary: string): string =>
  `From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\n\n`;

/** Web archives that never end, hold each other, or hold no page. */
export const savedPages: readonly Sample[] = [
  textSample("boundary-never-comes.mhtml", () => `${head("x")}${"--y\n".repeat(500_000)}`),
  textSample("boundary-of-one-dash.mhtml", () => `${head("-")}${"-".repeat(2_000_000)}`),
  textSample("empty-boundary.mhtml", () => `${head("")}${"--\n".repeat(500_000)}`),
  textSample("many-parts.mhtml", () => `${head("x")}${"--x\nContent-Type: image/gif\n\na\n".repeat(300_000)}--x--`),
  textSample("parts-in-parts.mhtml", () =>
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n".repeat(20_000),
  ),
  textSample(
    "quoted-equals.mhtml",
    () =>
      `${head("x")}--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${"=".repeat(2_000_000)}\n--x--`,
  ),
  textSample(
    "long-head.mhtml",
    () => `MIME-Version: 1.0\n${"X-A: b\n ".repeat(300_000)}\nContent-Type: text/html\n\n<p>a`,
  ),
  textSample(
    "script.mhtml",
    () =>
      `${head("x")}--x\nContent-Type: text/html\n\n<p>We keep it.</p><script>alert(1)</script><img src=x onerror=alert(1)>\n--x--`,
  ),
];
