/** Whether a line may say when the policy was updated or takes effect: such a line is the policy's wherever it stands. */
export function isDatingLine(text: string): boolean {
  return (
    text.length < 200 &&
    /(?:19|20)\d\d/.test(text) &&
    /updat|revis|modif|chang|effective|in force|version|as of|stand|aktualis|mise à jour|actualiz|aggiorn|bijgewerkt/i.test(
      text,
    )
  );
}
