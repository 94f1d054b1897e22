/** What is wrong with the log, and where. */
export interface Finding {
  readonly kind:
    | 'row-changed' | 'row-removed' | 'row-inserted'
    | 'seal-changed' | 'seal-removed' | 'seal-order'
    | 'copy-differs' | 'copy-missing'
    | 'head-differs' | 'head-missing';
  /** The number of the row or of the seal. */
  readonly at: string;
}

const words: Readonly<Record<Finding['kind'], (at: string) => string>> = {
  'row-changed': (at) => `Row ${at} of the log is not what it was when it was sealed.`,
  'row-removed': (at) => `Row ${at} of the log is gone.`,
  'row-inserted': (at) => `Row ${at} of the log was not written by Alongside.`,
  'seal-changed': (at) => `Seal ${at} was changed.`,
  'seal-removed': (at) => `Seal ${at} is gone.`,
  'seal-order': (at) => `Seal ${at} does not follow on the seal before it.`,
  'copy-differs': (at) => `Seal ${at} is not the one that was copied outside the database.`,
  'head-differs': (at) => `Seal ${at} is not the one whose head left the house: the record up to it was written anew.`,
  'head-missing': (at) => `Seal ${at} left the house, and is not here: an end was cut off, or this is an older copy.`,
  'copy-missing': () => 'There are seals, but no copy of them outside the database. A cut-off end of the log could not be noticed.',
};

export function inWords({ kind, at }: Finding): string {
  return words[kind](at);
}
