import { expect, test } from "vitest";
import { checkLink, openLink } from "./open-link.ts";

test.each([
  ["https://example.com/privacy?a=1#b", "https://example.com/privacy?a=1#b"],
  ["HTTPS://EXAMPLE.COM", "https://example.com/"],
  ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
  ["https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/"],
  ["mailto:privacy@example.com", "mailto:privacy@example.com"],
  ["mailto:privacy@example.com?subject=My%20data", "mailto:privacy@example.com?subject=My%20data"],
])("%s may be opened, as %s", (address, shown) => {
  expect(checkLink(address)).toEqual({ ok: true, value: shown });
});

test.each([
  ["http://example.com/", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["JaVaScRiPt:alert(1)", "scheme"],
  ["data:text/html,hello", "scheme"],
  ["file:///etc/passwd", "scheme"],
  ["smb://server/share", "scheme"],
  ["ms-msdt:/id", "scheme"],
  ["tel:+123", "scheme"],
  ["/privacy", "not-a-link"],
  ["", "not-a-link"],
  ["java\nscript:alert(1)", "not-a-link"],
  ["https://example.com/\r\nX: y", "not-a-link"],
  ["https://example.com/a b", "not-a-link"],
  ["https://example.com/\u202Egpj.exe", "not-a-link"],
  ["https://exam\u200Bple.com/", "not-a-link"],
  [`https://example.com/${"a".repeat(3_000)}`, "not-a-link"],
  ["https://bank.example@evil.example/", "credentials"],
  ["https://user:secret@example.com/", "credentials"],
  ["https://good.example\\@evil.example/", "credentials"],
  ["https://localhost/", "host"],
  ["https://printer.local/", "host"],
  ["https://127.0.0.1/", "host"],
  ["https://2130706433/", "host"],
  ["https://[::1]/", "host"],
  ["https://intranet/", "host"],
  ["https://аррӏе.com/", "host"],
  ["https://pаypal.com/", "host"],
  ["mailto:a@example.com,b@example.com", "mail"],
  ["mailto:a@example.com?bcc=b@example.com", "mail"],
  ["mailto:a@example.com?attach=/etc/passwd", "mail"],
  ["mailto:a@example.com?subject=x%0D%0ABcc:b@example.com", "mail"],
  ["mailto:", "mail"],
])("%s is refused: %s", (address, failure) => {
  expect(checkLink(address)).toEqual({ ok: false, failure });
});

test("nothing is opened before the person said so, and then just what was shown", async () => {
  const seen: string[] = [];
  const tools = (says: boolean) => ({
    ask: async (address: string) => {
      seen.push(`asked ${address}`);
      return says;
    },
    open: async (address: string) => void seen.push(`opened ${address}`),
  });
  expect(await openLink("https://example.com", tools(false))).toBe("cancelled");
  expect(await openLink("https://example.com", tools(true))).toBe("opened");
  expect(await openLink("javascript:alert(1)", tools(true))).toBe("refused");
  expect(seen).toEqual(["asked https://example.com/", "asked https://example.com/", "opened https://example.com/"]);
});
