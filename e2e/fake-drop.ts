import type { Page } from "@playwright/test";

/** A file as it comes out of an archive or a mail program: without a path. */
export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Acts a drag and drop of files over the middle of the window, as the page sees one. */
export async function fakeDrop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const [clientX, clientY] = [innerWidth / 2, innerHeight / 2];
    const target = document.elementFromPoint(clientX, clientY) ?? document.body;
    for (const type of ["dragenter", "dragover", "drop"]) {
      const init = { bubbles: true, cancelable: true, dataTransfer: transfer, clientX, clientY };
      target.dispatchEvent(new DragEvent(type, init));
    }
  }, sent);
}
