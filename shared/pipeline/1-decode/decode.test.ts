import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note } from "../../model/note.ts";
import { decode } from "./decode.ts";

type Read = { readonly result: Awaited<ReturnType<typeof decode>>; readonly notes: readonly Note[] };

async function read(bytes: Uint8Array): Promise<Read> {
  const notes: Note[] = [];
  return { result: await decode({ bytes, fileName: "policy.txt" }, (note) => notes.push(note)), notes };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { result } = await read(bytes);
  return result.ok ? result.value.text : `failed: ${result.failure.kind}`;
}

async function encodingOf(bytes: Uint8Array): Promise<string> {
  const { result } = await read(bytes);
  return result.ok ? result.value.encoding : `failed: ${result.failure.kind}`;
}

/** Encodes through the platform's own decoder turned round; one and two bytes a character. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 255; lead >= 128; lead -= 1) {
    for (let next = 255; next >= 64; next -= 1) {
      const pair = decoder.decode(Uint8Array.of(lead, next));
      if ([...pair].length === 1 && !pair.includes("\ufffd")) table.set(pair, [lead, next]);
    }
  }
  for (let byte = 255; byte >= 0; byte -= 1) {
    const single = decoder.decode(Uint8Array.of(byte));
    if (single !== "" && single !== "\ufffd") table.set(single, [byte]);
  }
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [63]));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

const english = "We keep your e-mail address for 30 days. You may ask us to delete it at any time.\n";

describe("encodings", () => {
  test("UTF-8 with and without a byte order mark reads the same", async () => {
    expect(await textOf(utf8(`\ufeff${english}`))).toBe(english);
    expect(await textOf(utf8(english))).toBe(english);
  });

  test.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ] as const)("%s is known by its mark and by its NULs", async (encoding, little) => {
    expect(await textOf(utf16(`\ufeff${english}`, little))).toBe(english);
    expect(await textOf(utf16(english, little))).toBe(english);
    expect(await encodingOf(utf16(english, little))).toBe(encoding);
  });

  test.each([
    "Мы собираем адреса читателей и храним их 30 дней.\nВы можете попросить нас удалить их.\n",
    "當社は、お客様の住所を30日間保管します。\nいつでも削除を求めることができます。\n",
    "אנו שומרים את הכתובת שלך במשך 30 ימים.\nאפשר לבקש מאיתנו למחוק אותה.\n",
  ])("UTF-16 without a mark is known in other scripts too: %s", async (foreign) => {
    expect(await textOf(utf16(foreign, true))).toBe(foreign);
    expect(await textOf(utf16(foreign, false))).toBe(foreign);
  });

  test("a NUL or two among bytes of no text make it no UTF-16", async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index % 100 === 7 ? 0 : 1 + ((index * 37) % 31)));
    expect((await decode({ bytes, fileName: "odd.txt" }, () => undefined)).ok).toBe(false);
  });

  test("UTF-32 is known by its mark and by its NULs", async () => {
    const little = Uint8Array.from([...english].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]));
    expect(await textOf(little)).toBe(english);
    expect(await textOf(Uint8Array.from([0xff, 0xfe, 0, 0, ...little]))).toBe(english);
  });

  const samples = [
    ["windows-1252", "We don’t sell your data – “never”. Señor Müller’s café © 2019, 20 €."],
    ["macintosh", "We don’t sell your data – “never”. It’s Renée’s café, isn’t it?"],
    [
      "windows-1251",
      "Мы собираем персональные данные пользователей и храним их один год. Вы можете запросить удаление.",
    ],
    ["koi8-r", "Мы собираем персональные данные пользователей и храним их один год. Вы можете запросить удаление."],
    [
      "windows-1250",
      "Zpracováváme osobní údaje uživatelů, například jméno, příjmení a e-mailovou adresu. Můžete požádat o výmaz.",
    ],
    ["windows-1253", "Συλλέγουμε τα προσωπικά δεδομένα των χρηστών και τα διατηρούμε για ένα έτος."],
    ["windows-1255", "אנחנו אוספים מידע אישי על המשתמשים ושומרים אותו במשך שנה אחת."],
    ["shift_jis", "当社は、お客様の個人情報を適切に取り扱います。第三者に提供することはありません。"],
    ["euc-jp", "当社は、お客様の個人情報を適切に取り扱います。第三者に提供することはありません。"],
    ["gb18030", "我们会收集您的个人信息，并在一年后删除。我们不会向第三方出售您的信息。"],
    ["big5", "我們會收集您的個人資料，並在一年後刪除。我們不會向第三方出售您的資料。"],
    ["euc-kr", "당사는 이용자의 개인정보를 수집하며 일 년 후에 삭제합니다. 제삼자에게 판매하지 않습니다."],
  ] as const;

  test.each(samples)("%s without a declaration is found by how it reads", async (encoding, text) => {
    expect((await read(encode(text, encoding))).result).toEqual({ ok: true, value: { text, encoding, repairs: [] } });
  });

  test("a page that declares the wrong encoding is read by what its bytes say", async () => {
    const page = '<meta charset="iso-8859-1"><p>Zażółć gęślą jaźń</p>';
    expect(await textOf(utf8(page))).toBe(page);
    const russian = '<meta charset="utf-8"><p>Мы собираем персональные данные пользователей и храним их</p>';
    expect(await textOf(encode(russian, "windows-1251"))).toBe(russian);
  });

  test("between encodings that read alike the page's declaration decides", async () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>10 € pro Jahr für Bücher</p>';
    expect(await textOf(encode(page, "iso-8859-15"))).toBe(page);
  });

  test("UTF-8 with a few foreign bytes stays UTF-8, and the reader is told", async () => {
    const bytes = Uint8Array.from([...utf8("“One” – “two” – “three”. "), 0x93, ...utf8("four"), 0x94]);
    expect(await read(bytes)).toEqual({
      result: { ok: true, value: { text: "“One” – “two” – “three”. “four”", encoding: "utf-8", repairs: [] } },
      notes: [{ kind: "mixed-encoding", count: 2 }],
    });
  });

  test("a file cut off inside its last character loses only that", async () => {
    const bytes = utf8(`Größe und Länge ${"x".repeat(50)} “`);
    expect(await textOf(bytes.subarray(0, bytes.length - 1))).toContain("Größe und Länge");
  });

  test("line ends of all systems become one kind", async () => {
    expect(await textOf(utf8("a\r\nb\rc\nd\u2028e"))).toBe("a\nb\nc\nd\ne");
  });
});

describe("what is not text", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

  test("texts of programs for writing are told by what they hold, also behind white space", async () => {
    const flat = `<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>We share.</text:p></office:text></office:body></office:document>`;
    expect((await read(utf8(flat))).result).toMatchObject({ ok: true, value: { packed: "odt" } });
    expect((await read(utf8("\ufeff\n{\\rtf1 We share.}"))).result).toMatchObject({
      ok: true,
      value: { packed: "rtf" },
    });
    expect((await read(utf8("{\\rtf1}"))).result).toEqual({ ok: false, failure: { kind: "no-text", isScan: false } });
    const mimetype = "mimetypeapplication/vnd.oasis.opendocument.text";
    expect((await read(latin(`PK\x03\x04\x14\0${mimetype}`))).result).toEqual({
      ok: false,
      failure: { kind: "odt-damaged" },
    });
  });

  test("half letters of an RTF are told as lost", async () => {
    expect((await read(utf8("{\\rtf1 We share \\u-10179?.}"))).notes).toEqual([{ kind: "lossy-decoding", count: 1 }]);
  });

  test.each([
    ["PK\x03\x04\x14\0\0\0\0\0readme.md", "archive"],
    ["PK\x03\x04\x0a\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument sheet"],
    ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image"],
    ["RIFF\0\0\0\0WEBPVP8 ", "image"],
    ["bplist00\xd1\x01\x02_\x10\x0fWebMainResource", "web archive"],
    ['<?xml version="1.0"?><plist><dict><key>WebMainResource</key>', "web archive"],
  ])("%j is told as what it is", async (begins, format) => {
    expect((await read(latin(begins))).result).toEqual({ ok: false, failure: { kind: "unsupported", format } });
  });

  test("a page saved with its parts is read for the page in it, in that part's encoding", async () => {
    const head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n";
    const part = "--x\nContent-Type: text/html; charset=koi8-r\n\n";
    const page = encode("<p>Мы не продаём ваши данные и не передаём их никому.</p>\n", "koi8-r");
    const file = Uint8Array.from([...utf8(head + part), ...page, ...utf8("--x--\n")]);
    expect((await read(file)).result).toMatchObject({ ok: true, value: { encoding: "koi8-r", packed: "mhtml" } });
    expect(await textOf(utf8(`${head}--x\nContent-Type: image/png\n\n--x--`))).toBe("failed: no-text");
  });

  test("a Word file that breaks off is told as damaged", async () => {
    const begun = latin("PK\x03\x04\x14\0\0\0\0\0word/document.xml");
    expect((await read(begun)).result).toEqual({ ok: false, failure: { kind: "docx-damaged" } });
  });

  test("nothing, and nothing but white space, is an empty file", async () => {
    expect((await read(new Uint8Array())).result).toEqual({ ok: false, failure: { kind: "empty" } });
    expect((await read(utf8(" \r\n\t\u200b\ufeff "))).result).toEqual({ ok: false, failure: { kind: "empty" } });
  });

  test("NULs and control characters are data, a stray one in a text is not", async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
    expect((await read(noise)).result).toEqual({ ok: false, failure: { kind: "binary" } });
    expect(await textOf(utf8(`${english}\0${english}`))).toContain("We keep your e-mail");
  });

  test("bytes that read like noise in every encoding are refused", async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => 0x80 + ((index * index * 31 + index * 17) % 0x7f));
    expect((await read(bytes)).result.ok).toBe(false);
  });
});

test("any bytes give a text or a failure, the same each time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await read(bytes)).toEqual(await read(bytes));
    }),
    { numRuns: 300 },
  );
});

test("valid UTF-8 text comes back as it was, but for line ends", async () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abc é ü ß ñ – “ ” ’ © € 用 さ ж ω א 🙂 .,;:!?«»„Å"),
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      const { result } = await read(utf8(`x${text}`));
      expect(result).toEqual({ ok: true, value: { text: `x${text}`, encoding: "utf-8", repairs: [] } });
    }),
  );
});
