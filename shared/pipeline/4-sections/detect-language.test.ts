import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["en", "We collect the data that you give to us and we will not share it with any third party."],
  ["de", "Wir erheben die Daten, die Sie uns geben, und geben sie nicht an Dritte weiter."],
  ["fr", "Nous collectons les données que vous nous donnez et nous ne les partageons pas avec des tiers."],
  ["es", "Recopilamos los datos que usted nos da y no los compartimos con terceros para sus fines."],
  ["pt", "Recolhemos os dados que você nos dá e não os partilhamos com terceiros para os seus fins."],
  ["it", "Raccogliamo i dati che ci fornisci e non li condividiamo con terzi per i loro scopi."],
  ["nl", "Wij verzamelen de gegevens die u ons geeft en delen die niet met anderen."],
  ["sv", "Vi samlar in de uppgifter som du ger oss och delar dem inte med andra."],
  ["da", "Vi indsamler de oplysninger, som du giver os, og deler dem ikke med andre efter loven."],
  ["nb", "Vi samler inn opplysninger som du gir oss, og deler dem ikke med andre etter loven."],
  ["fi", "Keräämme tietoja, jotka annat meille, ja emme jaa niitä muille kuin lain mukaan."],
  ["pl", "Zbieramy dane, które nam podajesz, i nie udostępniamy ich innym bez zgody."],
  ["cs", "Sbíráme údaje, které nám dáte, a nesdílíme je s jinými bez vašeho souhlasu."],
  ["ru", "Мы собираем данные, которые вы нам даёте, и не передаём их другим."],
  ["uk", "Ми збираємо дані, які ви нам надаєте, і не передаємо їх іншим."],
  ["el", "Συλλέγουμε τα δεδομένα που μας δίνετε και δεν τα μοιραζόμαστε."],
  ["ja", "当社はお客様から提供された個人情報を収集し、第三者には提供しません。"],
  ["zh", "我们收集您提供给我们的个人信息，不会与第三方共享。"],
  ["ko", "당사는 귀하가 제공한 개인정보를 수집하며 제3자와 공유하지 않습니다."],
])("%s is told by its words or its script", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("a list of names is in no language", () => {
  expect(detectLanguage("Heroku Papertrail Mailgun Stripe 12 34")).toBe("und");
});

test("no letters, no language", () => {
  expect(detectLanguage("123 — 456")).toBe("und");
});
