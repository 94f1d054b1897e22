import { expect, test } from 'vitest';
import { homeOf } from '../session/home-of';
import { staffPlaces } from './staff-places';

const places = (...roles: string[]) => staffPlaces(roles).map(({ to }) => to);

test('the rail of a finance checker leads to money and nowhere else', () => {
  expect(places('finance-checker')).toEqual(['/pay']);
});

test('a social worker reaches who they work with, what they check and what we ask in other languages; a service lead too', () => {
  expect(places('social-worker')).toEqual(['/around', '/team/alone', '/team/take-downs/mine', '/consent-forms/languages', '/practice']);
  expect(places('service-lead')).toContain('/consent-forms/languages');
});

test('a member who gives training finds her own home page again', () => {
  expect(places('parent-carer', 'trainer')).toEqual(['/home', '/training']);
});

test.each([
  [['coordinator'], '/team'], [['hr'], '/panels'], [['councillor'], '/impact'], [['parent-carer', 'trainer'], '/home'], [['guardian'], '/permission'], [['dpo'], '/who-looked'], [['social-worker', 'learner'], '/around'], [['supporter'], '/around'], [[], '/'],
])('%j start at %s', (roles, home) => {
  expect(homeOf(roles)).toBe(home);
});

test('everybody starts at a place of her own rail', () => {
  for (const role of ['coordinator', 'hr', 'finance-approver', 'dpo', 'administrator', 'social-worker', 'supporter']) expect(places(role)).toContain(homeOf([role]));
});
