/**
 * Where a link leads, as the file has it. One that is a program or a page in itself leads to `#`: it still tells a menu
 * from a text. Browsers pass over white space and controls in a scheme, so that is done here too.
 */
export function safeHref(href: string): string {
  const scheme = href.slice(0, 200).replace(/[\s\0-\x20]+/g, "");
  return /^(?:javascript|data|vbscript):/i.test(scheme) ? "#" : href.trim();
}
