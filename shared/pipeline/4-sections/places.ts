import type { DateOrder } from "./find-dates.ts";

/** A country, or a state that makes law of its own. `order`: how its policies in English write dates; `null` where both are met. */
export type Place = { readonly name: string; readonly order: DateOrder | null };

const monthFirst = `United States|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois
|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico`;

const dayFirst = `England and Wales|England|Scotland|Wales|Northern Ireland|United Kingdom|Ireland|Jersey|Guernsey|Isle of Man|Gibraltar|France|Germany
|Austria|Switzerland|Liechtenstein|Netherlands|Belgium|Luxembourg|Spain|Portugal|Italy|Malta|Cyprus|Greece|Denmark|Sweden|Norway|Finland
|Iceland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Slovakia|Slovenia|Hungary|Romania|Bulgaria|Croatia|Serbia|Ukraine|Russia|Turkey
|Israel|United Arab Emirates|Saudi Arabia|Egypt|Nigeria|Kenya|South Africa|India|Pakistan|Bangladesh|Sri Lanka|Malaysia|Singapore|Indonesia
|Thailand|Vietnam|Australia|New South Wales|Victoria|Queensland|New Zealand|Brazil|Argentina|Chile|Colombia|Mexico|Peru|Uruguay|Hong Kong
|Seychelles|British Virgin Islands|Cayman Islands|Bermuda`;

/** Where both orders are met, or the year goes first. */
const either = `Canada|Ontario|British Columbia|Quebec|Québec|Alberta|Philippines|Japan|China|South Korea|Korea|Taiwan|Panama`;

const listed = (names: string, order: DateOrder | null) =>
  names.split("|").map((name): Place => ({ name: name.trim(), order }));

/** Longer names first, so that "England and Wales" is not heard as "England". */
export const places: readonly Place[] = [
  ...listed(monthFirst, "month-first"),
  ...listed(dayFirst, "day-first"),
  ...listed(either, null),
].toSorted((a, b) => b.name.length - a.name.length);

/** Other ways to write a place, and what its law is called ("French law"). */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ["U.S.A.", "United States"],
  ["USA", "United States"],
  ["U.S.", "United States"],
  ["UK", "United Kingdom"],
  ["U.K.", "United Kingdom"],
  ["Great Britain", "United Kingdom"],
  ["Czechia", "Czech Republic"],
  ["Türkiye", "Turkey"],
  ["Deutschland", "Germany"],
  ["Österreich", "Austria"],
  ["Schweiz", "Switzerland"],
  ["Suisse", "Switzerland"],
  ["España", "Spain"],
  ["Italia", "Italy"],
  ["English", "England"],
  ["Scottish", "Scotland"],
  ["Irish", "Ireland"],
  ["French", "France"],
  ["German", "Germany"],
  ["Austrian", "Austria"],
  ["Swiss", "Switzerland"],
  ["Dutch", "Netherlands"],
  ["Belgian", "Belgium"],
  ["Spanish", "Spain"],
  ["Portuguese", "Portugal"],
  ["Italian", "Italy"],
  ["Danish", "Denmark"],
  ["Swedish", "Sweden"],
  ["Norwegian", "Norway"],
  ["Finnish", "Finland"],
  ["Polish", "Poland"],
  ["Estonian", "Estonia"],
  ["Israeli", "Israel"],
  ["Indian", "India"],
  ["Chinese", "China"],
  ["Japanese", "Japan"],
  ["Australian", "Australia"],
  ["Canadian", "Canada"],
]);
