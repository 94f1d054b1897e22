import { expect, test } from 'vitest';

import { readDay } from './read-day';

const read = (cell: string) => {
  try {
    return readDay(cell, 'bornOn');
  } catch (refusal) {
    return (refusal as Error).message;
  }
};

test.each([
  ['3/4/2011', '2011-04-03'], ['03-04-2011', '2011-04-03'], ['3.4.2011', '2011-04-03'], ['3 April 2011', '2011-04-03'],
  ['3rd Apr 2011', '2011-04-03'], ['03-Apr-2011', '2011-04-03'], ['Sunday, 3 April 2011', '2011-04-03'], ['2011-04-03', '2011-04-03'],
  ['2011-04-03T00:00:00.000Z', '2011-04-03'], ['03/04/2011 00:00', '2011-04-03'], ['40636', '2011-04-03'], ['40636.5', '2011-04-03'],
  ['29/02/2012', '2012-02-29'], ['', null], ['  ', null],
])('%j is read the British way', (cell, day) => expect(read(cell)).toBe(day));

test.each([
  ['31/02/2011', 'DATE_NOT_REAL'], ['29/02/2011', 'DATE_NOT_REAL'], ['12/31/2010', 'DATE_NOT_REAL'], ['3/4/11', 'DATE_YEAR_SHORT'],
  ['2011', 'DATE_YEAR_ALONE'], ['1900', 'DATE_YEAR_ALONE'], ['2100', 'DATE_YEAR_ALONE'], ['2012.0', 'DATE_YEAR_ALONE'],
  ['3 Smarch 2011', 'DATE_NOT_UNDERSTOOD'], ['about 15', 'DATE_NOT_UNDERSTOOD'], ['=TODAY()', 'DATE_NOT_UNDERSTOOD'], ['99999', 'DATE_NOT_UNDERSTOOD'],
])('%j is refused', (cell, code) => expect(read(cell)).toBe(code));
