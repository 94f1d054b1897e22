import { describe, expect, test } from 'vitest';

import { consentScopes, isPublicMedia, purposeOf, scopeRules } from './consent-scope';

describe('what can be asked', () => {
  test('fourteen things, each on its own; one of them is asked for each date', () => {
    expect(consentScopes).toHaveLength(14);
    expect(Object.keys(scopeRules)).toEqual(consentScopes.filter((scope) => scope !== 'attend-this-activity'));
    expect(() => purposeOf({ scope: 'attend-this-activity' })).toThrow('ASKED_FOR_EACH_DATE');
  });
  test('a purpose is a scope, who sees it, and the way it reaches them', () => {
    expect(purposeOf({ scope: 'contact', channel: 'text' })).toEqual({ scope: 'contact', audience: 'team', channel: 'text' });
    expect(purposeOf({ scope: 'film' })).toEqual({ scope: 'film', audience: 'staff', channel: 'any' });
  });
  test('an audience or a way that is none of this scope’s is refused by its field', () => {
    expect(() => purposeOf({ scope: 'photo-internal', audience: 'everybody' })).toThrow(expect.objectContaining({ code: 'AUDIENCE_UNKNOWN', field: 'audience' }));
    expect(() => purposeOf({ scope: 'travel', channel: 'email' })).toThrow(expect.objectContaining({ code: 'CHANNEL_UNKNOWN', field: 'channel' }));
    for (const scope of ['', 'everything', '__proto__', 'toString']) expect(() => purposeOf({ scope })).toThrow('SCOPE_UNKNOWN');
  });
  test('only what shows who it is to everybody is public media', () => {
    expect([isPublicMedia(purposeOf({ scope: 'photo-public' })), isPublicMedia(purposeOf({ scope: 'film', audience: 'everybody' })), isPublicMedia(purposeOf({ scope: 'film' })), isPublicMedia(purposeOf({ scope: 'quote-anonymous' }))])
      .toEqual([true, true, false, false]);
  });
});
