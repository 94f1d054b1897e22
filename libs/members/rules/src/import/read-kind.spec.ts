import { expect, test } from 'vitest';

import { memberKinds } from '../member-kind';
import { readKind } from './read-kind';

test.each([
  ['Mum', 'parent'], ['Birth mum', 'parent'], ['carer', 'carer'], ['Nan', 'carer'], ['Foster carer', 'foster-carer'], ['FOSTER PARENTS', 'foster-carer'], ['Kinship carer', 'kinship-carer'],
  ['Special guardian', 'kinship-carer'], ['YP', 'young-person'], ['Young person', 'young-person'], ['Child in care', 'young-person-in-care'], ['Young person (in care)', 'young-person-in-care'],
  ['Looked-after child', 'young-person-in-care'], ['Care-experienced', 'care-experienced-young-person'], ['Care leaver', 'care-experienced-young-person'], ['Lived experience', 'adult-lived-experience'],
  ['Adult with lived experience', 'adult-lived-experience'],
])('%j is read as %s', (cell, kind) => expect(readKind(cell)).toBe(kind));

test('each of our own codes is read as itself', () => expect(memberKinds.map(readKind)).toEqual(memberKinds));

test.each([
  'Young person in foster care', 'Foster child', 'Fostered young person', 'Child in kinship care', 'Young person (SGO)', 'Parent of a child in care', 'Birth mum, children looked after', 'Grandparent of looked after child',
  'Parent of young person', 'Mum of a teenager', 'Parent/carer', 'Young carer', 'Adult child', 'Young parent', 'Parent and care leaver',
])('%j can be read in two ways and is never guessed', (cell) => expect(() => readKind(cell)).toThrow('KIND_TWO_WAYS'));

test.each(['visitor', 'Teacher', 'not a parent', 'SGO', '???', 'ex parent', 'Young person at St Mary’s'])('%j is not known', (cell) => expect(() => readKind(cell)).toThrow('KIND_UNKNOWN'));

test('nothing at all is missing', () => expect(() => readKind(' ')).toThrow('KIND_MISSING'));
