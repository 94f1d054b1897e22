/** `youngAge`, `AccessLine` → "Young age", "Access line". */
export function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether all the letters somebody looks for stand in one of these. */
export function hasWord(word: string, ...texts: readonly string[]): boolean {
  const wanted = word.trim().toLowerCase();
  return wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
}
