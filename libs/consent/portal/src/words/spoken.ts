/** In which language words are, and from which side they are read. The page itself is English. */
export interface Spoken {
  readonly language: string;
  readonly rightToLeft: boolean;
}

export function spoken({ language, rightToLeft }: Spoken): { lang?: string; dir?: 'rtl' } {
  return language === 'en-GB' ? {} : { lang: language, ...(rightToLeft && { dir: 'rtl' as const }) };
}
