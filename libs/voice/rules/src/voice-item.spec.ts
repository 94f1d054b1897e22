import { addDays, newId, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answer, whyNotAnswer } from './answer';
import { fairestOwner } from './fairest-owner';
import { hear } from './hear';
import { confirmAnswer, disputeAnswer } from './judge-answer';
import { namesSomebody, publishChange, takeDownChange } from './publish';
import { anAnsweredItem, anItem, jo, kev, member, monday, staff } from './testing/an-item';
import { daysLate } from './voice-item';
import { assign, joinItems, workOn } from './work-on';

const ada = newId<'Member'>();
const ben = newId<'Member'>();

describe('something said', () => {
  test('has an owner and a day from the first moment', () => {
    expect(anItem()).toMatchObject({ stage: 'heard', ownerId: jo, answerBy: '2026-12-21' });
  });

  test.each(['', '   ', '\u0000', '\n\t'])('must say something: %j', (words) => {
    expect(() => hear({ id: newId(), sayingId: newId(), memberId: kev, words, heardBy: null, ownerId: jo }, monday, 28)).toThrow('ANSWER_MISSING');
  });

  test('keeps emoji and right-to-left words, and is not longer than 1,000 letters', () => {
    const said = (words: string) => hear({ id: newId(), sayingId: newId(), memberId: kev, words, heardBy: null, ownerId: jo }, monday, 28).state.sayings[0]?.words;
    expect(said(' 🙂 مرحبا ')).toBe('🙂 مرحبا');
    expect(() => said('x'.repeat(1_001))).toThrow('ANSWER_TOO_LONG');
  });

  test('is late from the day after its day, until it is answered', () => {
    const item = anItem();
    expect(daysLate(item, item.answerBy)).toBe(0);
    expect(daysLate(item, addDays(item.answerBy, 3))).toBe(3);
    expect(daysLate(anAnsweredItem(), addDays(item.answerBy, 3))).toBe(0);
  });
});

describe('an answer', () => {
  test('that says "we can’t" needs a reason', () => {
    expect(() => answer(anItem(), 'cannot', '  ', staff, monday)).toThrow('CANNOT_NEEDS_REASON');
    expect(answer(anItem(), 'cannot', 'We have no money for staff on Sundays.', staff, monday).state.stage).toBe('answered');
  });

  test('is given once; then it is the other side’s turn', () => {
    expect(whyNotAnswer(anAnsweredItem())).toBe('ALREADY_ANSWERED');
    expect(() => workOn(anAnsweredItem(), 'x')).toThrow('ALREADY_ANSWERED');
    expect(() => assign(anAnsweredItem(), jo)).toThrow('ALREADY_ANSWERED');
  });

  test('the council alone cannot close it: everybody who said it must agree', () => {
    const first = confirmAnswer(anAnsweredItem([kev, ada]), member(kev)).state;
    expect(first.stage).toBe('answered');
    expect(confirmAnswer(first, member(ada)).state.stage).toBe('confirmed');
  });

  test('somebody who did not say it cannot agree to it, and nobody agrees twice', () => {
    expect(() => confirmAnswer(anAnsweredItem(), member(ben))).toThrow('NOT_YOURS_TO_CONFIRM');
    expect(() => confirmAnswer(anAnsweredItem(), staff)).toThrow('NOT_YOURS_TO_CONFIRM');
    expect(() => confirmAnswer(anItem(), member(kev))).toThrow('NOT_ANSWERED_YET');
    const once = confirmAnswer(anAnsweredItem([kev, ada]), member(kev)).state;
    expect(() => confirmAnswer(once, member(kev))).toThrow('ANSWER_ALREADY_JUDGED');
  });

  test('that does not fit is owed again, by a new day, and asks everybody anew', () => {
    const disputed = disputeAnswer(confirmAnswer(anAnsweredItem([kev, ada]), member(kev)).state, member(ada), addDays(monday, 30), 28).state;
    expect(disputed).toMatchObject({ stage: 'disputed', answerBy: '2027-01-20', published: null });
    const again = answer(disputed, 'did', 'Now from 10am.', staff, addDays(monday, 31)).state;
    expect(again.sayings.map(({ verdict }) => verdict)).toEqual([null, null]);
  });
});

describe('several people who said the same', () => {
  test('share one promise, by the earlier day', () => {
    const late = { ...anItem([ada]), answerBy: plainDate('2027-02-01') };
    const { part, whole } = joinItems(anItem([kev]), late);
    expect(part.state).toMatchObject({ stage: 'joined', joinedInto: late.id, sayings: [] });
    expect(whole.state.sayings.map(({ memberId }) => memberId)).toEqual([ada, kev]);
    expect(whole.state.answerBy).toBe('2026-12-21');
    expect(() => answer(part.state, 'did', 'x', staff, monday)).toThrow('ITEM_CLOSED');
  });

  test('an item does not join itself, or one that is answered', () => {
    const item = anItem();
    expect(() => joinItems(item, item)).toThrow('SAME_ITEM');
    expect(() => joinItems(item, anAnsweredItem())).toThrow('ALREADY_ANSWERED');
  });
});

describe('what everybody may read', () => {
  const words = { said: 'The waiting room feels cold.', did: 'We put in soft chairs.' };

  test('is a change that was made, without anybody’s name', () => {
    expect(publishChange(anAnsweredItem(), words, ['Kev Ross'], monday).state.published).toEqual({ ...words, on: monday });
    expect(() => publishChange(anItem(), words, [], monday)).toThrow('NOT_ANSWERED_YET');
    expect(() => publishChange(anAnsweredItem([kev], 'cannot'), words, [], monday)).toThrow('ONLY_CHANGES_PUBLISHED');
    expect(() => publishChange(anAnsweredItem(), { ...words, did: 'As Kev asked.' }, ['Kev Ross'], monday)).toThrow('CHANGE_NAMES_SOMEBODY');
  });

  test.each([
    ['Kev’s idea', true], ['ROSS said so', true], ['kevin', false], ['Call 01253 477 299', true], ['kev@mail.example', true], ['In FY1 1AD', true],
    ['It opened on 3 March 2027 at 10am', false], ['We spent £12,000 on 24 chairs', false],
  ])('"%s" names somebody: %s', (text, expected) => expect(namesSomebody(text, ['Kev Ross', 'Al'])).toBe(expected));

  test('is taken down when somebody who said it disagrees, or we do', () => {
    const published = publishChange(anAnsweredItem(), words, [], monday).state;
    expect(disputeAnswer(published, member(kev), monday, 28).state.published).toBeNull();
    expect(takeDownChange(published).state.published).toBeNull();
    expect(() => takeDownChange(anAnsweredItem())).toThrow('CHANGE_NOT_PUBLISHED');
  });
});

test('a promise goes to whoever has the fewest', () => {
  const [a, b] = [newId<'Person'>(), newId<'Person'>()];
  expect(fairestOwner([{ personId: a, openItems: 3 }, { personId: b, openItems: 1 }])).toBe(b);
  expect(fairestOwner([])).toBeNull();
});
