import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const ofLocale = /[\\/]locales[\\/]([\w-]+)[\\/]messages\.po$/;

/** A voice or language brings only the words it says differently; for all others the page has its own. */
export function voiceCatalogues(): Plugin {
  return {
    name: 'alongside-voice-catalogues',
    enforce: 'pre',
    async load(id) {
      const locale = ofLocale.exec(id)?.[1];
      if (!locale) return null;
      const known = await formatter().parse(readFileSync(id, 'utf8'), { locale, sourceLocale: 'en-GB', filename: id });
      const said = Object.entries(known).flatMap(([key, { translation }]) => (translation ? [[key, compileMessage(translation)]] : []));
      return { code: `export const messages = ${JSON.stringify(Object.fromEntries(said))};`, map: null, moduleType: 'js' };
    },
  };
}
