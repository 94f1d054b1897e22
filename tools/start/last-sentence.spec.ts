import { describe, expect, it } from 'vitest';
import { PlainFailure, sentenceFor } from '../machine/plain-failure.mjs';
import { lastSentence } from './last-sentence.mjs';

describe('the last words of a program', () => {
  it('are its own sentence when it said one', () => {
    expect(lastSentence('Migrating.\nThis database belongs to a newer Alongside. Update the code.\n')).toBe('This database belongs to a newer Alongside. Update the code.');
  });

  it.each([
    ['Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect (node:net:1)', 'The database does not answer'],
    ['error: password authentication failed for user "x"\n    at Parser.parse (/a/b.js:1:2)', 'The database does not let us in'],
    ['error: database "y" does not exist\n    at Parser.parse (/a/b.js:1:2)', 'There is no database of that name'],
    ['error: could not extend file "base/1": No space left on device\n    at Parser.parse (/a/b.js:1:2)', 'The disk is full'],
  ])('are read for a cause we know: %s', (words, sentence) => expect(lastSentence(words)).toContain(sentence));

  it('are never a stack', () => {
    expect(lastSentence('TypeError: x is undefined\n    at prepare (/a/b.js:1:2)')).toBeNull();
    expect(lastSentence('')).toBeNull();
  });
});

describe('a failure in plain words', () => {
  it('is one sentence, whatever happened', () => {
    expect(sentenceFor(new PlainFailure('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
    expect(sentenceFor(new Error('ENOSPC: no space left on device, write'))).toContain('The disk is full');
    expect(sentenceFor(new Error("EACCES: permission denied, open '/srv/x/passwords.json'"))).toContain('/srv/x/passwords.json belongs to another user');
    expect(sentenceFor(new Error('odd\n    at here'))).not.toContain('at here');
  });
});
