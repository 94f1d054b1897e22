import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { BookPlace } from './actions/book-place';
import { EvaluateDelivery } from './actions/evaluate-delivery';
import { GiveUpPlace } from './actions/give-up-place';
import { MyTrainingOf } from './actions/my-training';
import { OpenCourse } from './actions/open-course';
import { PlanDelivery, type TypedDelivery } from './actions/plan-delivery';
import { Trainers } from './actions/trainers';
import { TrainingDetailsResolver } from './graphql/training-details.resolver';
import { TrainingDoor, TrainingModule, type ListedDelivery } from './index';
import { TrainingRead } from './store/training.read';

let fixture: ServerFixture;
let jo: Actor;
let courseId: Id<'Course'>;
const by = systemActor('test');
const typed = { heldOn: '2026-12-15', startsAt: '09:30', endsAt: '12:30', place: 'Harbour House', parentSeats: 2, youngSeats: 0 };

async function staff(firstName: string, role: string): Promise<Actor> {
  const personId = await fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Nair`, firstName, email: null, audience: 'staff', roles: [role] }, by);
  return { kind: 'person', personId, roles: [role], purpose: 'portal', assurance: 2 };
}

beforeAll(async () => {
  fixture = await serverFixture([TrainingModule]);
  jo = await staff('Jo', 'coordinator');
  courseId = (await openCourse('What it is like to be a parent here', 2)).id;
});
beforeEach(() => fixture.clock.set('2026-11-23T09:00:00Z'));
afterAll(() => fixture.close());

async function planned(change: Partial<TypedDelivery> = {}): Promise<ListedDelivery> {
  const [delivery] = await fixture.get(TrainingRead).many([await plan(change)]);
  return delivery!;
}
const openCourse = (title: string, mostLearners: number) => fixture.get(OpenCourse).run({ title, about: 'How a first visit feels.', mostLearners }, jo);
const plan = (change: Partial<TypedDelivery> = {}, key: string = newId<'Wish'>()) => fixture.get(PlanDelivery).run({ courseId, ...typed, ...change }, key, jo);
const listed = async (id: Id<'Delivery'>) => (await fixture.get(TrainingRead).many([id]))[0]!;
const book = (delivery: ListedDelivery, learner: Actor) => fixture.get(BookPlace).run(delivery.id, learner);

/** As opportunities tells it when the coordinator closes a register. */
async function registerClosed({ sessionId }: ListedDelivery): Promise<void> {
  const fact = { name: 'opportunities.register-closed', subjectId: sessionId, data: { sessionId } };
  await fixture.get(Transactions).run(() => fixture.get(EventLog).record([fact], jo));
  await fixture.runReactions();
}

test('two courses of one name would be mixed up', async () => {
  const again = openCourse(' What it is like to be a parent here', 5);
  await expect(again).rejects.toMatchObject({ code: 'COURSE_KNOWN', field: 'title' });
});

describe('a date for a course', () => {
  test('opens the session of its trainers in the same deed', async () => {
    const delivery = await planned();
    expect(delivery).toMatchObject({ state: 'planned', heldOn: '2026-12-15', place: 'Harbour House', places: 2, placesTaken: 0, courseTitle: 'What it is like to be a parent here' });
    expect((await fixture.get(TrainingDoor).deliveryOfSession(delivery.sessionId))?.id).toBe(delivery.id);
    expect(await fixture.get(OpportunitiesDoor).session(delivery.sessionId)).toMatchObject({
      kind: 'training', title: 'Help teach: What it is like to be a parent here', payTier: 'half-day', payPence: 8250, seats: [{ kind: 'parent-carer', count: 2, taken: 0 }],
    });
  });

  test('says whom it suits from its first moment; what cannot be is refused by name beside the rest, and nothing is left behind', async () => {
    const { sessionId } = await planned({ youngSeats: 1, fit: { languages: ['Polish'], fromAge: 16, about: ['schools'] } });
    expect((await fixture.get(OpportunitiesDoor).session(sessionId))?.fit).toEqual({ languages: ['pl'], fromAge: 16, toAge: null, about: ['schools'] });
    const before = await fixture.database.query('select 1 from training.delivery');
    await expect(planned({ place: ' ', fit: { languages: ['Klingon'] } })).rejects.toMatchObject({ all: [{ field: 'place' }, { code: 'LANGUAGE_UNKNOWN', field: 'languages' }] });
    await expect(planned({ youngSeats: 0, fit: { toAge: 18 } })).rejects.toMatchObject({ code: 'AGES_WITHOUT_YOUNG_SEATS', field: 'toAge' });
    expect(await fixture.database.query('select 1 from training.delivery')).toHaveLength(before.length);
  });

  test('is planned once, however often the same wish arrives', async () => {
    const key = newId<'Wish'>();
    const [one, other] = await Promise.all([plan({}, key), plan({}, key)]);
    expect(one).toBe(other);
  });

  test.each([
    ['31 February', { heldOn: '2027-02-31' }, 'heldOn'],
    ['the hour that spring skips', { heldOn: '2027-03-28', startsAt: '01:30', endsAt: '03:00' }, 'startsAt'],
    ['an end before the start', { endsAt: '08:00' }, 'endsAt'],
    ['no place', { place: ' ' }, 'place'],
    ['minus one seat', { parentSeats: -1 }, 'seats'],
  ])('on %s is refused by the name of the question, and nothing is left behind', async (_, change, field) => {
    const before = await fixture.database.query('select 1 from training.delivery');
    await expect(planned(change)).rejects.toMatchObject({ field });
    expect(await fixture.database.query('select 1 from training.delivery')).toHaveLength(before.length);
  });
});

describe('a learner’s place', () => {
  test('the last one goes to one of several who ask at once', async () => {
    const delivery = await planned();
    const learners = await Promise.all(['Ann', 'Ben', 'Cy', 'Di'].map((name) => staff(name, 'learner')));
    const answers = await Promise.allSettled(learners.map((learner) => book(delivery, learner)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason.code)] : []))).toEqual(['COURSE_FULL', 'COURSE_FULL']);
    expect((await listed(delivery.id)).placesTaken).toBe(2);
  });

  test('given up, it is free for somebody else', async () => {
    const delivery = await planned();
    const [ann, ben, cy] = [await staff('Ann', 'learner'), await staff('Ben', 'learner'), await staff('Cy', 'learner')];
    await book(delivery, ann);
    await book(delivery, ben);
    await fixture.get(GiveUpPlace).run(delivery.id, ann);
    await book(delivery, cy);
    await expect(book(delivery, ann)).rejects.toThrow('COURSE_FULL');
    await expect(fixture.get(GiveUpPlace).run(delivery.id, ann)).rejects.toThrow('NO_PLACE_BOOKED');
  });
});

describe('once the register is closed', () => {
  test('the course was given, learners say what they will change, and nobody is named', async () => {
    const delivery = await planned();
    const ann = await staff('Ann', 'learner');
    await book(delivery, ann);
    const evaluate = () => fixture.get(EvaluateDelivery).run(delivery.id, { usefulness: 5, willChange: 'I knock and wait.' }, ann);
    await expect(evaluate()).rejects.toThrow('DELIVERY_NOT_GIVEN_YET');
    await registerClosed(delivery);
    await registerClosed(delivery);
    await evaluate();
    await expect(evaluate()).rejects.toThrow('ALREADY_EVALUATED');
    expect(await listed(delivery.id)).toMatchObject({ state: 'delivered', placesTaken: 1, evaluations: 1, usefulnessTotal: 5 });
    expect(await fixture.get(TrainingRead).willChange(delivery.id)).toEqual(['I knock and wait.']);
    const told = { ...(await listed(delivery.id)), sessionId: delivery.sessionId };
    expect(await fixture.get(TrainingDetailsResolver).willChange(told, jo)).toEqual(['I knock and wait.']);
    expect(await fixture.get(TrainingDetailsResolver).willChange(told, ann)).toEqual([]);
    expect((await fixture.facts()).filter(({ name }) => name === 'training.learner-words-read')).toMatchObject([{ subjectId: delivery.id, data: { deliveryId: delivery.id } }]);
    const facts = (await fixture.facts()).filter(({ name, data }) => name === 'training.delivered' && data.deliveryId === delivery.id);
    expect(facts).toMatchObject([{ data: { learners: 1, heldOn: '2026-12-15' } }]);
    const [row] = await fixture.database.query<Record<string, unknown>>('select * from training.v_delivery where delivery_id = $1', [delivery.id]);
    expect(JSON.stringify(row)).not.toMatch(/knock|Ann/);
  });

  test('a register of another kind of session is none of our business', async () => {
    const fact = { name: 'opportunities.register-closed', subjectId: newId<'Session'>(), data: {} };
    await fixture.get(Transactions).run(() => fixture.get(EventLog).record([fact], jo));
    await expect(fixture.runReactions()).resolves.toBeGreaterThan(0);
  });
});

describe('my training', () => {
  test('is what I teach and what I learn', async () => {
    const delivery = await planned();
    const ann = await staff('Ann', 'learner');
    await book(delivery, ann);
    const maria = await fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Testperson', reachBy: [], joinedOn: plainDate('2025-01-01') }, by);
    await fixture.database.query(
      `insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
       values ($1, $2, $3, 'parent-carer', 'confirmed', 'not-needed', 8250, '2026-12-31', '2026-12-03', now())`,
      [newId(), delivery.sessionId, maria.id],
    );
    const mine = (personId: Id<string>) => fixture.get(MyTrainingOf).person(personId as Id<'Person'>);
    expect(await mine(ann.personId!)).toMatchObject({ teaching: [], learning: [{ id: delivery.id }] });
    expect(await mine(maria.id)).toMatchObject({ teaching: [{ id: delivery.id }], learning: [] });
    expect(await fixture.get(Trainers).of(delivery.sessionId)).toEqual({ firstNames: ['Maria'], seats: 2, asked: 0 });
  });
});
