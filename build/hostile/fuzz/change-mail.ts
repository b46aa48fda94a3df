import { asBytes, type Change } from "./change-bytes.ts";
import { textChanges } from "./change-text.ts";

/** A page as the letter that a browser saves it as. */
export function asLetter(page: Uint8Array, boundary = "b1"): Uint8Array {
  const body = Buffer.from(page).toString("base64").replaceAll(/.{76}/g, "$&\r\n");
  return asBytes(
    `From: <Saved by Larkfield>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\r\n\r\n--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.example/\r\n\r\n${body}\r\n--${boundary}--\r\n`,
  );
}

const heads: readonly string[] = [
  "Content-Transfer-Encoding: quoted-printable\r\n",
  "Content-Transfer-Encoding: 7bit\r\n",
  "Content-Type: multipart/mixed; boundary=\r\n",
  'Content-Type: multipart/mixed; boundary="b1"\r\n',
  `Content-Type: multipart/mixed; boundary="${"b".repeat(100_000)}"\r\n`,
  "Content-Type: message/rfc822\r\n",
  "Content-Type: text/html; charset=utf-7\r\n",
  `Content-Type: text/html;${" a=b;".repeat(50_000)}\r\n`,
  ` ${"folded\r\n ".repeat(100_000)}\r\n`,
  "\r\n",
  "--b1\r\n",
  "--b1--\r\n",
];

const deepLetter = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary="n${at}"\r\n\r\n--n${at}\r\n`).join(
    "",
  );

const changes: Readonly<Record<string, Change<string>>> = {
  heads: (mail, random) =>
    mail.replace(/^[\s\S]{0,2000}/, (top) =>
      top.replaceAll(/^[A-Z][A-Za-z-]+: .*\r?\n/gm, (found) => (random.chance(0.3) ? random.pick(heads) : found)),
    ),
  "more-heads": (mail, random) =>
    mail
      .replaceAll(/\r\n/g, (found) => (random.chance(0.001) ? found + random.pick(heads) : found))
      .slice(0, 8_000_000),
  deep: (mail, random) =>
    mail.replace(
      /Content-Type: text\/html/,
      () => `${deepLetter(random.pick([10, 1_000, 20_000]))}Content-Type: text/html`,
    ),
  parts: (mail, random) => {
    const part = "--b1\r\nContent-Type: text/html\r\n\r\n<p>We keep it.\r\n";
    return mail.replace("--b1\r\n", () => part.repeat(random.pick([10, 5_000, 100_000])) + part);
  },
  boundaries: (mail, random) => mail.replaceAll(/--b1/g, (found) => (random.chance(0.5) ? "--b2" : found)),
  quoted: (mail, random) =>
    mail
      .replace("base64", "quoted-printable")
      .replace(
        /\r\n\r\n--b1\r\n/,
        (found) => found + random.pick(["=", "=\r\n", "=3D", "=ZZ", "=\r\n \r\n"]).repeat(100_000),
      ),
  text: (mail, random) => textChanges["flood"]?.(mail, random) ?? mail,
};

/** Ways to spoil a page that was saved as a letter. */
export const mailChanges: Readonly<Record<string, Change<Uint8Array>>> = Object.fromEntries(
  Object.entries(changes).map(([name, change]) => [
    `mail-${name}`,
    (bytes, random) => bytesOf(change(Buffer.from(bytes).toString("latin1"), random)),
  ]),
);

const bytesOf = (mail: string): Uint8Array => new Uint8Array(Buffer.from(mail.slice(0, 10_000_000), "latin1"));
