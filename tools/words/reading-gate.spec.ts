import { describe, expect, test } from 'vitest';
import { readingOf } from '../../libs/kit/src/reading/reading-age.ts';
import { bannedForMembers, bannedWords } from './banned-words.ts';
import { catalogueMessages, type CatalogueMessage } from './catalogue-messages.ts';
import { membersRead } from './page-audiences.ts';

const forMember = membersRead();
const messages = (await Promise.all(['en-GB', 'en-GB-x-young'].map(catalogueMessages))).flat();
const [members, staff] = [messages.filter(({ files }) => files.some(forMember)), messages.filter(({ files }) => !files.some(forMember))] as [CatalogueMessage[], CatalogueMessage[]];

/** A label of a few words has no grade worth the name. */
const long = ({ text }: CatalogueMessage) => text.split(/\s+/).length >= 8;
const told = (message: CatalogueMessage, why: string) => `${why}: "${message.text}" (${message.files[0] ?? ''})`;

function tooHard(list: readonly CatalogueMessage[], most: number): string[] {
  return list.filter(long).flatMap((message) => {
    const { grade } = readingOf(message.text);
    return grade > most ? [told(message, `grade ${grade.toFixed(1)}`)] : [];
  });
}

describe('words that members read', () => {
  test('there are some', () => expect(members.length).toBeGreaterThan(50));

  test('a child of nine can read them', () => expect(tooHard(members, 4)).toEqual([]));

  test('no sentence is longer than 15 words', () => {
    expect(members.filter(({ text }) => readingOf(text).longestSentence > 15).map((message) => told(message, `${readingOf(message.text).longestSentence} words`))).toEqual([]);
  });

  test('none is a word people asked us not to use', () => {
    expect([...bannedWords, ...bannedForMembers].flatMap(([not, rather]) => members.filter(({ text }) => not.test(text)).map((message) => told(message, `say “${rather}”`)))).toEqual([]);
  });

  test('nothing is shouted', () => expect(members.filter(({ text }) => /\b(?!BBC|WCAG|CSV|POST|JSON|ID\b)[A-Z]{4,}\b/.test(text)).map((message) => told(message, 'capitals'))).toEqual([]));
});

describe('words that staff read', () => {
  test('a child of twelve can read them', () => expect(tooHard(staff, 7)).toEqual([]));

  test('they use the same words for people', () => {
    expect(bannedWords.flatMap(([not, rather]) => staff.filter(({ text }) => not.test(text)).map((message) => told(message, `say “${rather}”`)))).toEqual([]);
  });
});
