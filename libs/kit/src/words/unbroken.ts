/** "30 November", "6 of 8" and phone numbers never break across lines. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** "6 of 8" */
export function ofAll(count: number, all: number): string {
  return unbroken(`${count} of ${all}`);
}
