const spelled: Readonly<Record<string, string>> = { ß: 'SS', Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D', Þ: 'TH', Ħ: 'H' };

/** Only what Bacs allows: accents fall away, an apostrophe vanishes, anything else becomes a space. Never longer than the field. */
export function bacsText(text: string, length: number): string {
  const plain = text
    .normalize('NFD').replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ÆŒØŁĐÞĦ]|ẞ/gu, (letter) => spelled[letter] ?? 'SS')
    .replace(/['’‘`´]/gu, '')
    .replace(/[^A-Z0-9.&/\- ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return plain.slice(0, length).padEnd(length);
}

/** A number with noughts in front. Throws when it does not fit: a cut sum would be another sum. */
export function bacsNumber(value: number, length: number): string {
  const text = String(value);
  if (!Number.isSafeInteger(value) || value < 0 || text.length > length) throw new RangeError(`${value} does not fit ${length} digits`);
  return text.padStart(length, '0');
}
