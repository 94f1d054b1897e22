import { instant, Refusal, Refusals } from '@alongside/kernel';
import { readingOf } from '@alongside/kit/reading';
import { describe, expect, it } from 'vitest';

import { openCourse, type TypedCourse } from './course';
import { markDelivered } from './delivery';
import { bookPlace, evaluate, giveUpPlace, whyNotBook, whyNotEvaluate, whyNotGiveUp } from './place';
import { aCourse, aCourseId, aDelivery, aLearner, aPlaceId, aPlaceOn, now } from './testing/a-delivery';
import { trainerInvitation } from './trainer-invitation';

const theDay = instant('2026-12-15T09:30:00Z');

function refusals(deed: () => unknown): readonly string[] {
  try {
    deed();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (error instanceof Refusals ? error.all : [error]).map(({ field, code }) => `${field} ${code}`);
  }
}

describe('a course', () => {
  const typed: TypedCourse = { title: 'Listening', about: 'How to listen.', mostLearners: 14 };
  it.each<[string, Partial<TypedCourse>, readonly string[]]>([
    ['no title', { title: ' ' }, ['title ANSWER_MISSING']],
    ['too long a title', { title: 'x'.repeat(91) }, ['title ANSWER_TOO_LONG']],
    ['nothing about it and nobody in the room', { about: '\u0000', mostLearners: 0 }, ['about ANSWER_MISSING', 'mostLearners NUMBER_OUT_OF_RANGE']],
    ['half a learner', { mostLearners: 1.5 }, ['mostLearners NUMBER_NOT_WHOLE']],
  ])('with %s is refused by the name of the question', (_, change, expected) => {
    expect(refusals(() => openCourse(aCourseId, { ...typed, ...change }))).toEqual(expected);
  });

  it('asks its trainers in words a nine-year-old can read', () => {
    const { title, plainSummary } = trainerInvitation(aCourse);
    expect(title).toBe('Help teach: What it is like to be a parent here');
    expect(readingOf(plainSummary)?.grade).toBeLessThanOrEqual(4);
  });
});

describe('a delivery', () => {
  it('is delivered once, and says how many learned', () => {
    const { state, facts } = markDelivered(aDelivery().planned(), 2, theDay);
    expect(state.state).toBe('delivered');
    expect(facts[0]).toMatchObject({ name: 'training.delivered', data: { learners: 2, heldOn: '2026-12-15' } });
    expect(() => markDelivered(state, 2, theDay)).toThrow('DELIVERY_OVER');
  });
});

describe('a place', () => {
  const planned = aDelivery().planned();

  it('goes to a learner until the room is full', () => {
    expect(bookPlace(aPlaceId, planned, 1, { learnerId: aLearner, mine: null }, now).state).toMatchObject({ state: 'booked', learnerId: aLearner });
    expect(whyNotBook(planned, 2, null, now)).toBe('COURSE_FULL');
  });

  it('is booked once by one person, and only before the day begins', () => {
    expect(whyNotBook(planned, 1, aPlaceOn(planned), now)).toBe('ALREADY_BOOKED');
    expect(whyNotBook(planned, 1, null, theDay)).toBe('DELIVERY_OVER');
    expect(whyNotBook(aDelivery().delivered(), 0, null, now)).toBe('DELIVERY_OVER');
  });

  it('can be given up, and taken again', () => {
    const { state } = giveUpPlace(planned, aPlaceOn(planned), now);
    expect(state.state).toBe('given-up');
    expect(whyNotGiveUp(planned, state, now)).toBe('NO_PLACE_BOOKED');
    expect(bookPlace(aPlaceId, planned, 1, { learnerId: aLearner, mine: state }, now).state).toMatchObject({ id: state.id, state: 'booked' });
    expect(whyNotGiveUp(planned, aPlaceOn(planned), theDay)).toBe('DELIVERY_OVER');
  });
});

describe('what a learner says afterwards', () => {
  const over = aDelivery().delivered();
  const place = aPlaceOn(over);

  it('waits for the delivery and is asked once', () => {
    expect(whyNotEvaluate(aDelivery().planned(), place)).toBe('DELIVERY_NOT_GIVEN_YET');
    expect(whyNotEvaluate(over, null)).toBe('NO_PLACE_BOOKED');
    const { state } = evaluate(over, place, { usefulness: 5, willChange: 'I knock and wait.' }, theDay);
    expect(whyNotEvaluate(over, state)).toBe('ALREADY_EVALUATED');
  });

  it('is refused by the name of the question', () => {
    expect(refusals(() => evaluate(over, place, { usefulness: 6, willChange: '' }, theDay))).toEqual(['usefulness NUMBER_OUT_OF_RANGE', 'willChange ANSWER_MISSING']);
  });

  it('keeps what will change out of the facts', () => {
    const { facts } = evaluate(over, place, { usefulness: 4, willChange: 'I knock and wait.' }, theDay);
    expect(JSON.stringify(facts)).not.toContain('knock');
    expect(facts[0]?.data).toMatchObject({ usefulness: 4 });
  });
});
