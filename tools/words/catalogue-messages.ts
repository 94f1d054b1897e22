import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';

export interface CatalogueMessage {
  text: string;
  files: readonly string[];
}

/** The message as a person hears it: values stand as one short word, and of plural forms the longest is taken. */
function spoken(message: string): string {
  return message
    .replace(/\{\w+, plural,\s*(?:offset:\d+\s*)?(?:(?:\w+|=\d+) \{[^{}]*\}\s*)+other \{([^{}]*)\}\}/g, '$1')
    .replace(/<\/?\w+\/?>/g, '')
    .replace(/\{\w+\}|#/g, 'five')
    .replace(/\u00a0/g, ' ');
}

/** All words of one voice with the files they stand in. A voice has only those it says in its own way. */
export async function catalogueMessages(locale: string): Promise<CatalogueMessage[]> {
  const file = `apps/portal/src/locales/${locale}/messages.po`;
  const known = await formatter().parse(readFileSync(file, 'utf8'), { locale, sourceLocale: 'en-GB', filename: file });
  return Object.values(known).flatMap(({ translation, origin }) => (translation ? [{
    text: spoken(translation),
    files: (origin ?? []).map(([name]) => name.replaceAll('\\', '/')),
  }] : []));
}
