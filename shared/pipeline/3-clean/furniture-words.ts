/** What a short line must be, whole, to be a control or a signpost of the page and not of the policy. Lower case, without its end punctuation. */
export const pageFurniture =
  /^(?:skip to (?:the )?(?:main )?(?:content|navigation)|(?:back|return|go|scroll) to (?:the )?top|top(?: of page)?|print(?: this)?(?: page)?|share(?: this)?(?: page)?|email this page|menu|main menu|toggle (?:navigation|menu)|open menu|close(?: menu)?|dismiss|table of contents|learn more|(?:show|see|view) (?:more|less|all)|navigation|breadcrumbs?|you are here|loading|advertisement|read more|next|previous|page \d+(?: of \d+)?|\d+ of \d+|\d+\s*\/\s*\d+|english|select (?:your )?language|change language|download app|get (?:it|the app).{0,30}|expand all|collapse all|expand|collapse|jump to (?:content|navigation))$/i;

export const searchFurniture =
  /^(?:search(?: (?:the )?(?:site|for.{0,20}|this site|form|results|here))?|type to search|enter your search.{0,20}|go)$/i;

/** Signposts that menus and footers hold; in a policy's own text they stand in sentences. */
export const menuWords =
  /^(?:.{0,20}\bhome(?:page)?|about(?: us)?|careers?|jobs|press(?: room)?|news(?:room)?|blog|products?|services|solutions|pricing|features|resources|support|help(?: cent(?:er|re))?|faqs?|site ?map|terms(?: (?:of|and|&) (?:use|service|conditions|sale))?|terms|privacy|privacy (?:policy|notice|statement|center)|cookie (?:policy|settings|preferences|notice)|legal(?: notices?)?|accessibility|imprint|impressum|log ?(?:in|out)|sign (?:in|up|out)|register|my account|account|cart|checkout|shop|store|subscribe|newsletter|follow us.{0,20}|connect with us|facebook|twitter|instagram|linkedin|youtube|pinterest|tiktok|github|rss|investors?|partners?|advertise(?: with us)?|affiliates?|developers?|docs?|documentation|status|community|forum|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|your privacy choices|ad choices|company|english|français|deutsch|español|gift cards?|find a store|download(?: now)?|get started|request a demo|book a demo|start free trial|try (?:it )?(?:for )?free|all rights reserved)$/i;

/** A line that ends a page. */
export const footerLine =
  /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|powered by|\bdesigned by\b|follow us|registered (?:trade)?marks?|\bfuß|tous droits réservés|todos los derechos|alle rechte vorbehalten/i;

/** Buttons that only a consent banner has; one of them beside a text on cookies tells the banner from a policy's cookie section. */
export const consentButton =
  /^(?:accept|accept (?:all|cookies|all cookies|and (?:close|continue))|allow(?: all)?(?: cookies)?|i (?:agree|accept|understand)|agree|ok(?:ay)?|got it!?|reject(?: all)?(?: cookies)?|decline(?: all)?|deny(?: all)?|refuse|dismiss|necessary only|only necessary|(?:accept|use|allow) (?:only )?(?:necessary|essential)(?: cookies)?(?: only)?|save (?:my )?(?:preferences|settings|choices)|confirm my choices|(?:manage|more) (?:my )?(?:options|preferences|choices|settings|cookies|consent)|customi[sz]e(?: settings)?|cookie settings|cookies settings|(?:i )?disagree|do not consent)$/i;

/** Words of a consent banner or preference centre, beyond what a policy says of cookies. */
export const consentTalk =
  /\bwe use cookies\b|(?:this (?:web)?site|and its partners|we and our(?: [\d,.]+)? (?:partners|vendors)) (?:uses?|stores?(?: and\/or access)?) (?:cookies|information)|our(?: [\d,.]+)? partners[’'] processing|uses? cookies to|cookie (?:settings|preferences|consent)|accept all|reject all|allow all|confirm my choices|always active|consent preferences|by (?:clicking|continuing|using this (?:web)?site)|privacy preference cent/gi;

/** A notice that the copy comes from an archive. Two of these words, or one and a link to the archive. */
export const archiveTalk =
  /wayback machine|internet archive|web\.archive\.org|archived? (?:on|copy|version|from|page)|original snapshot|captured (?:on|by)|cached (?:copy|version)|extracted and transformed|this is (?:an archived|a cached|a snapshot)/gi;

/** A short line after the last paragraph with which a page goes on to something else. Whole, lower or upper case. */
export const signpost =
  /^(?:(?:was|did you find|is) this (?:article|page|information|content|answer)?\s?(?:helpful|useful)?|post navigation|(?:recent|related|latest|popular|more) (?:posts?|articles?|stories|news|topics|publications?|pages)|(?:see|read|view) also\b.{0,20}|you (?:may|might) also (?:like|be interested in)|leave a (?:reply|comment)|share this.{0,20}|(?:stay|keep) (?:up to date|in touch|connected|informed)\b.{0,20}|(?:subscribe|sign up)(?: now| today)?(?: (?:to|for) .{0,40})?|get the .{0,30}newsletter.{0,30}|join our (?:newsletter|mailing list|community).{0,20}|follow us.{0,30}|connect with us.{0,20}|ready to .{0,30}|we['’]re here to help|about the author|categories|archives?|tags|(?:\d+ )?comments?|\d+ (?:responses?|replies|thoughts)\b.{0,60}|comments are closed|need (?:more )?help)$/i;
