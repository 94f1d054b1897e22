export interface MissingLanguage {
  readonly language: string;
  /** The words before these were there in it: whoever reads it had them, and has English now. */
  readonly wasThere: boolean;
}

/** The languages people are asked in that one version is not there in, those it was there in before first. A translation nobody has checked is not there. */
export function missingLanguages({ languages, earlier, there }: { readonly languages: readonly string[]; readonly earlier: readonly string[]; readonly there: readonly string[] }): readonly MissingLanguage[] {
  return [...new Set([...earlier, ...languages])]
    .filter((language) => !there.includes(language))
    .map((language) => ({ language, wasThere: earlier.includes(language) }));
}
