import { formatter } from '@lingui/format-po';
import babelExtractor from '@lingui/cli/api/extractors/babel';
import { refusalExtractor } from './tools/words/refusal-extractor.ts';

const po = formatter({ lineNumbers: false });
type Catalogue = Parameters<typeof po.serialize>[0];

/** Files are read side by side, so the places of one message arrive in any order: what is written must not depend on that. */
function inOrderOfPlace(catalogue: Catalogue): Catalogue {
  const listed = Object.entries(catalogue).map(([id, message]) => {
    const origin = [...(message.origin ?? [])].sort(([a, x = 0], [b, y = 0]) => (a < b ? -1 : a > b ? 1 : x - y));
    return { id, message: { ...message, origin }, file: origin[0]?.[0] ?? '', line: origin[0]?.[1] ?? 0 };
  });
  listed.sort((a, b) => (a.file !== b.file ? (a.file < b.file ? -1 : 1) : a.line - b.line || (a.id < b.id ? -1 : 1)));
  return Object.fromEntries(listed.map(({ id, message }) => [id, message]));
}

/** One catalogue for all words: the reading gate and every other voice or language starts from it. */
export default {
  sourceLocale: 'en-GB',
  locales: ['en-GB', 'en-GB-x-young'],
  catalogs: [{
    path: '<rootDir>/apps/portal/src/locales/{locale}/messages',
    include: ['<rootDir>/apps/portal/src', '<rootDir>/libs/kit/src', '<rootDir>/libs/*/portal/src/**/*.{ts,tsx}'],
    exclude: ['**/*.spec.*', '**/*.generated.ts', '**/testing/**'],
  }],
  extractors: [refusalExtractor, babelExtractor],
  format: { ...po, serialize: (catalogue: Catalogue, context: Parameters<typeof po.serialize>[1]) => po.serialize(inOrderOfPlace(catalogue), context) },
};
