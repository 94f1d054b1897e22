import { expect, test } from 'vitest';

import { missingLanguages } from './missing-languages';

test('new words are missing in each language the old ones were there in, and those come first', () => {
  expect(missingLanguages({ languages: ['pl', 'ur'], earlier: ['ur'], there: [] })).toEqual([{ language: 'ur', wasThere: true }, { language: 'pl', wasThere: false }]);
  expect(missingLanguages({ languages: ['pl', 'ur'], earlier: ['ur'], there: ['ur', 'pl'] })).toEqual([]);
});
