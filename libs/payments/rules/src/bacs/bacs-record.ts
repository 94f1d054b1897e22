/** One record of the file: words at their places (counted from 1, as in the specification), spaces between. Throws when two overlap. */
export function bacsRecord(length: number, ...fields: readonly (readonly [from: number, text: string])[]): string {
  const record = Array<string>(length).fill(' ');
  const taken = new Set<number>();
  for (const [from, text] of fields) {
    [...text].forEach((letter, offset) => {
      const place = from - 1 + offset;
      if (place >= length || taken.has(place)) throw new RangeError(`place ${place + 1} of ${length} is not free`);
      taken.add(place);
      record[place] = letter;
    });
  }
  return record.join('');
}
