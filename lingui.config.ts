import { formatter } from '@lingui/format-po';
import babelExtractor from '@lingui/cli/api/extractors/babel';
import { refusalExtractor } from './tools/words/refusal-extractor.ts';

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
  orderBy: 'origin' as const,
  format: formatter({ lineNumbers: false }),
};
