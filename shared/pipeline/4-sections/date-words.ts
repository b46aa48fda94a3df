/** What a date is said to be, by the words near it, in the languages policies were met in. */
export const updatedWords =
  /updat|revis|modif|amend|\bchanged\b.{0,40}\bon\b|last (?:changed|reviewed|edited)|posted|published|version|as (?:of|on)|dated?\b|stand\b|zuletzt|aktualisier|geändert|mise à jour|modifi|actualiza|atualiza|aggiorna|bijgewerkt|gewijzigd|uppdatera|opdater|oppdater|päivite|zaktualizowa|aktualizac|обновл|оновл|güncelle|更新|改定|改訂|修訂|개정/iu;

export const effectiveWords =
  /effective|in(?:to)? (?:effect|force)|valid (?:from|as)|applies from|gültig|in ?kraft|en vigueur|à compter du|entrée en vigueur|vigor|vigente|vigore|ingang|gäller från|träder i kraft|gældende|obowiązuj|вступ|действу|yürürlük|生效|施行|시행/iu;

/** Words for any date: beside one that says since when it is in effect ("Effective as of", "Effective date") they say no more. */
export const anyDateWords = /\bas (?:of|on)\b|\bdated?\b|\bversion\b/giu;

/** "As of 4 May 2021, we sell kites": the only words for it, and the sentence goes on. */
export const asOfWords = /\bas (?:of|on)\b/i;

/** "Effective 4 May 2021, the California …": what takes effect is a law. */
export const lawAfterDate = /^\W{0,3}(?:the )?(?:california|virginia|colorado|ccpa|cpra|gdpr|general data)/i;

/** What may be said of a page as well as of its text: "last updated" weighs more. */
export const publishedWords = /^(?!.*(?:updat|revis|modif|amend)).*(?:posted|published|version)/isu;

/** What makes a date one of something else: of a law, of another version, of what people did. */
export const otherDateWords =
  /\b(?:act|regulation|directive|law|gdpr|ccpa|cpra|prior|previous|before|until|earlier|older|replac\w*|supersed\w*|archived?|captured|offers?|promotions?|born|expir\w*|founded|registered|since|copyright|decision|framework)\b|©/iu;

/** Sections that list what changed, newest last or first; their newest date is that of the last update. */
export const historyTitles =
  /^(?:policy )?(?:changes?|change ?log|history|updates?|revisions?|versions?|revision history|version history)\b/iu;
