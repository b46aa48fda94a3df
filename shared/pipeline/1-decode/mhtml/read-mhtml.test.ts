import { expect, test } from "vitest";
import { readMhtml } from "./read-mhtml.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(file: string): string | null {
  const main = readMhtml(utf8(file));
  return main === null ? null : new TextDecoder(main.charset ?? "utf-8").decode(main.bytes).trim();
}

/** As Chromium saves a page: a frame and a picture beside it. */
const blink = `From: <Saved by Blink>
Snapshot-Content-Location: https://larkfield.example/privacy
Subject: =?utf-8?Q?Privacy?=
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--abc----"


------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-ad@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://ads.example/frame

<p>Buy a lark</p>
------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-main@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://larkfield.example/privacy

<p class=3D"a">We don=E2=80=99t sell =
your data.</p>
------MultipartBoundary--abc----
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------MultipartBoundary--abc------
`;

test("the page that was saved is the main part, not a frame in it; soft line ends join", () => {
  expect(textOf(blink)).toBe('<p class="a">We don’t sell your data.</p>');
  expect(textOf(blink.replaceAll("\n", "\r\n"))).toBe('<p class="a">We don’t sell your data.</p>');
});

test("base64 and the part's own charset are undone, as Internet Explorer and Word write them", () => {
  const file = `MIME-Version: 1.0
Content-Type: multipart/related; boundary=next_part; start="<b>"

This is a multi-part message in MIME format.

--next_part
Content-ID: <a>
Content-Type: text/html

<p>Not this</p>
--next_part
Content-ID: <b>
Content-Type: text/html; charset="windows-1251"
Content-Transfer-Encoding: base64

PHA+0fLu8O7t4Dwv
cD4=
--next_part--
`;
  expect(textOf(file)).toBe("<p>Сторона</p>");
});

test("a page saved without anything beside it is a message of one part", () => {
  const file =
    "From: <Saved by Windows Internet Explorer>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>a=20b</p>";
  expect(textOf(file)).toBe("<p>a b</p>");
});

test("of a page of frames, the largest frame is read", () => {
  const part = (html: string): string => `--x\nContent-Type: text/html\n\n${html}\n`;
  const file = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${part("<frameset><frame src=a></frameset>")}${part("<a>Home</a>")}${part("<p>We keep it for a year.</p>")}--x--`;
  expect(textOf(file)).toBe("<p>We keep it for a year.</p>");
});

test("a page in a frame is read where it is what the file is about, and not where something is sold in it", () => {
  const part = (id: string, html: string): string => `--x\nContent-Type: text/html\nContent-ID: <${id}>\n\n${html}\n`;
  const policy = `<p>${"We keep what you tell us for a year. ".repeat(60).trim()}</p>`;
  const file = (around: string, framed: string): string =>
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${part("a", around)}${part("b", framed)}--x--`;
  const frame = '<iframe src="cid:b"></iframe>';
  const shop = `<script>${"var a;".repeat(900)}</script><h1>Our shop</h1>`;
  expect(textOf(file(`${shop}${frame}`, policy))).toBe(policy);
  expect(textOf(file(shop, policy))).toBe(shop);
  expect(textOf(file(`${policy}${frame}`, "<p>Buy a lark</p>"))).toBe(`${policy}${frame}`);
  const broken = "<script".repeat(200_000);
  expect(textOf(file(`${broken}${frame}`, policy))).toBe(policy);
});

test("parts in parts are found, and a file that breaks off is read as far as it goes", () => {
  const file =
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/plain\n\nplain\n--y\nContent-Type: text/html\n\n<p>We ke";
  expect(textOf(file)).toBe("<p>We ke");
});

test("without a page the plain text is read; without text there is nothing", () => {
  const head = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type:";
  expect(textOf(`${head} text/plain\n\nWe keep it.\n--x--`)).toBe("We keep it.");
  expect(textOf(`${head} image/png\n\nabc\n--x--`)).toBeNull();
});

test("ten thousand parts in parts end", () => {
  const nested = "Content-Type: multipart/related; boundary=x\n\n--x\n".repeat(10_000);
  const many = "--x\nContent-Type: image/gif\n\na\n".repeat(100_000);
  expect(textOf(`MIME-Version: 1.0\n${nested}`)).toBe("");
  expect(textOf(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${many}`)).toBeNull();
});
