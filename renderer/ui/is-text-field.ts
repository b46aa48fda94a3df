const typed = new Set(["text", "search", "url", "email", "tel", "password", "number", ""]);

/** Whether keys typed there are text: an input for words, a text area, or anything editable. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return typed.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
