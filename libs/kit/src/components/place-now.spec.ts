import { expect, test } from 'vitest';

import { placeNow } from './place-now';

const places = [
  { to: '/team', icon: 'sun', label: 'Today', end: true }, { to: '/team/people', icon: 'people', label: 'People', also: ['/team/joining'] },
  { to: '/settings/values', icon: 'gear', label: 'Decided' }, { to: '/settings', icon: 'gear', label: 'Settings' },
] as const;

test.each([
  ['/team', '/team'], ['/team/people/one', '/team/people'], ['/team/joining/new', '/team/people'], ['/team/papers', null], ['/team/peoples', null],
  ['/settings/values', '/settings/values'], ['/settings/colleagues', '/settings'],
])('%s lies in %s', (pathname, place) => {
  expect(placeNow(pathname, places)).toBe(place);
});
