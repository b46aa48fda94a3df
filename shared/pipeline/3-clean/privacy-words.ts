/** Words that privacy policies are full of and other texts are not. Each is looked for once; how many differ is what counts. */
const privacyTerms: readonly RegExp[] = [
  /\bpersonal(?:ly)?[\s-](?:data|information|identif)/i,
  /\bprivacy\b/i,
  /\bcollect(?:s|ed|ing|ion)?\b/i,
  /\bcookies?\b/i,
  /\bthird[\s-]part(?:y|ies)\b/i,
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ure))\b/i,
  /\bconsent\b/i,
  /\bip address/i,
  /\b(?:e-?mail|postal|mailing) address/i,
  /\b(?:retain|retention|delet(?:e|ed|ion)|eras(?:e|ure))\b/i,
  /\b(?:your|user) (?:data|information)\b/i,
  /\b(?:opt[\s-]?out|unsubscribe)\b/i,
  /\b(?:gdpr|ccpa|coppa|data protection)\b/i,
  /\b(?:children|minors|under (?:the age of )?1[3-8])\b/i,
  /\b(?:encrypt|unauthori[sz]ed access|security measures)/i,
  /\b(?:track(?:ing|ed)?|analytics|advertis)/i,
];

/** The same in other languages, short: enough to know a privacy policy from a recipe. */
export const foreignPrivacyTerms =
  /datenschutz|personenbezogen|einwilligung|données (?:personnelles|à caractère)|confidentialité|vie privée|datos personales|privacidad|protección de datos|dados pessoais|privacidade|dati personali|riservatezza|trattamento|persoonsgegevens|privacy|personuppgift|personoplysninger|personopplysninger|henkilötie|danych osobowych|prywatności|osobn[íý]ch údajů|osobných údajov|személyes adat|date(?:lor)? cu caracter personal|osobnih podataka|osebnih podatkov|isikuandme|asmens duomen|personas dat|kişisel veri|data pribadi|dữ liệu cá nhân|dades personals|персональн|личн\p{L}* данн|лични данни|личних података|个人信息|個人資料|隐私|隱私|個人情報|プライバシー|개인정보|προσωπικών δεδομένων|البيانات|الخصوصية|פרטיות|ข้อมูลส่วนบุคคล|cookie/giu;

/** How many of the privacy terms a text has; counted up to `enough`. */
export function privacyTermsIn(text: string, enough: number): number {
  let count = 0;
  for (const term of privacyTerms) {
    if (count >= enough) break;
    if (term.test(text)) count += 1;
  }
  return count;
}
