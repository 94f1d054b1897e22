interface LoneWords {
  readonly step: 'not-there' | 'late' | 'late-all';
  /** The colleague's own name: no place, and nobody whom they meet. */
  readonly name: string;
  readonly link: string;
  /** The name people call the team by. */
  readonly from: string | null;
}

const words: Readonly<Record<LoneWords['step'], (name: string) => string>> = {
  'not-there': (name) => `${name} has not said yet that they are there. It may be nothing. Please look:`,
  late: (name) => `${name} works alone and has not said that they are out. Please ring them, then answer here:`,
  'late-all': (name) => `${name} works alone and nobody has reached them. Please open this now:`,
};

/** To a colleague who waits for somebody, at any hour, read on a locked screen. */
export function lonePage({ step, name, link, from }: LoneWords): { readonly subject: string; readonly text: string } {
  return { subject: step === 'not-there' ? `${name} has not checked in yet` : `Please look now: ${name} works alone`, text: `${words[step](name)} ${link} ${from === null ? '' : `${from}, `}Blackpool Council` };
}
