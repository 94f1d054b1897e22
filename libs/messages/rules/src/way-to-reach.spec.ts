import { describe, expect, test } from 'vitest';

import { wayToReach, type SaidAboutWriting } from './way-to-reach';

const said = (different: Partial<SaidAboutWriting>): SaidAboutWriting => ({ email: 'sam@mail.example', reachBy: ['email'], noToEmail: false, noToPost: false, postalAddress: true, ...different });

describe('how a message goes', () => {
  test('is by mail where mail is safe, also when letters are, too', () => {
    expect(wayToReach(said({}))).toEqual({ by: 'email', to: 'sam@mail.example' });
    expect(wayToReach(said({ reachBy: ['email', 'post'] }))).toEqual({ by: 'email', to: 'sam@mail.example' });
  });
  test('is by post for who wants letters, even when we know a mail address', () => {
    expect(wayToReach(said({ reachBy: ['post'] }))).toEqual({ by: 'post' });
    expect(wayToReach(said({ reachBy: ['email', 'post'], noToEmail: true }))).toEqual({ by: 'post' });
    expect(wayToReach(said({ reachBy: ['call', 'post'], email: null }))).toEqual({ by: 'post' });
  });
  test('is a call where neither is safe, and says why', () => {
    expect(wayToReach(said({ reachBy: ['call'] }))).toEqual({ by: 'call', because: 'NO_ADDRESS' });
    expect(wayToReach(said({ reachBy: [] }))).toEqual({ by: 'call', because: 'NO_ADDRESS' });
    expect(wayToReach(said({ noToEmail: true }))).toEqual({ by: 'call', because: 'SAID_NO' });
    expect(wayToReach(said({ reachBy: ['post'], noToPost: true }))).toEqual({ by: 'call', because: 'SAID_NO' });
    expect(wayToReach(said({ reachBy: ['post'], postalAddress: false }))).toEqual({ by: 'call', because: 'NO_POSTAL_ADDRESS' });
  });
});
