import { expect, test } from 'vitest';

import { contactWays } from '../safe-contact';
import { readWays } from './read-ways';

test.each([
  ['Email', ['email']], ['E-mail, text', ['email', 'text']], ['Text and call', ['text', 'call']], ['by post / by phone', ['post', 'call']], ['Phone\nText message.', ['call', 'text']],
  ['In person', ['in-person']], ['SMS; text', ['text']], ['', []], ['  ', []], [contactWays.join(', '), contactWays],
])('%j is names of ways and nothing besides', (cell, ways) => expect(readWays(cell)).toEqual(ways));

test.each([
  'Do not email', 'Text only, never call', 'Not by phone - he answers it', 'No phone calls please, text', 'Email (NOT post)', 'email but not at work', 'dont text', 'Text, no calls', 'any', 'visit never', 'e-mail?',
])('%j is for a person to read', (cell) => expect(() => readWays(cell)).toThrow('CONTACT_WAY_UNKNOWN'));
