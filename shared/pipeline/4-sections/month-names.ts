/** Months as policies write them, by language, January first; `|` parts spellings and abbreviations. Lower case. */
const monthNames: Readonly<Record<string, string>> = {
  en: "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  de: "januar|jänner februar märz april mai juni juli august september oktober|okt november dezember|dez",
  fr: "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
  es: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  pt: "janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro outubro|out novembro dezembro|dez",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  da: "januar februar marts april maj juni juli august september oktober november december",
  pl: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  cs: "ledna února března dubna května června července srpna září října listopadu prosince",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  fi: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  hu: "január február március április május június július augusztus szeptember október november december",
  ro: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  tr: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  id: "januari februari maret april mei juni juli agustus september oktober november desember",
};

/** The number of a month (1 to 12) by any of its names. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap((months) =>
    months.split(" ").flatMap((names, month) => names.split("|").map((name): [string, number] => [name, month + 1])),
  ),
);
