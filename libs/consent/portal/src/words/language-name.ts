const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "Polish", for a BCP 47 tag; English is just English. */
export function languageName(tag: string): string {
  return tag === 'en-GB' ? 'English' : (names.of(tag) ?? tag);
}
