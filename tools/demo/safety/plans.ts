import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';

import type { Story } from '../story';

const JO = 'Jo Marsden';
const HANNAH = 'Hannah Lyle';

const questions = {
  write: 'mutation($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }',
  sign: 'mutation($id: ID!) { signSafetyPlan(id: $id) { id } }',
} as const;

const usual = [
  { what: 'The way home in the dark', answer: 'Two of us walk everybody to the bus and wait until it comes.' },
  { what: 'Somebody gets upset', answer: 'There is a quiet room. One of us goes along and nobody has to say why.' },
  { what: 'Somebody gets hurt', answer: 'The first aid box is at the desk. Jo has the first aid course.' },
];

/** What could go wrong on a date with young people: Jo writes it, Hannah signs it, and only then is anybody young asked. */
export async function signedPlan({ deeds, people }: Pick<Story, 'deeds' | 'people'>, sessionId: Id<'Session'>): Promise<void> {
  const { writeSafetyPlan } = await deeds.ask<{ writeSafetyPlan: { id: string } }>(people.actor(JO), questions.write, { id: sessionId, input: { risks: usual, adultIds: [JO, 'Ann Whittle', HANNAH].map((name) => people.id(name)) } });
  await deeds.ask(people.actor(HANNAH), questions.sign, { id: writeSafetyPlan.id });
}

/** A day out that nobody young is asked to yet: its plan waits for Hannah. */
export function planToSign({ agenda, calendar, deeds, people }: Story): void {
  agenda.at(calendar.moment(calendar.working(-1), '15:50'), async () => {
    const jo = people.actor(JO);
    const id = await deeds.door(OpportunitiesDoor).openSession({
      kind: 'project', title: 'Look at youth spaces elsewhere', plainSummary: 'We go by minibus to see two youth spaces. You say what we should copy.', heldOn: calendar.working(15), startsAt: '16:00', endsAt: '19:00',
      place: 'Meet at Talbot Family Hub', activity: 'planning', seats: [{ kind: 'parent-carer', count: 1 }, { kind: 'young-person', count: 5 }],
    }, jo);
    const risks = [
      { what: 'The road and the minibus', answer: 'A driver of the council, belts on, one of us in the back. We leave at 6pm, before it freezes.' },
      { what: 'Somebody is left behind', answer: 'We count at each door. Everybody has Jo’s number on a card.' },
      ...usual.slice(1, 2),
    ];
    await deeds.ask(jo, questions.write, { id, input: { risks, adultIds: [JO, 'Ann Whittle', 'Gemma Tattersall'].map((name) => people.id(name)) } });
  });
}

/** A date with young people whose plan Hannah signed; Tyler, who is named in it, has said since that he is away on that day, and too few are left. Hannah is told once. */
export function watcherLost({ agenda, calendar, deeds, people }: Story): void {
  const heldOn = calendar.working(12);
  agenda.at(calendar.moment(calendar.working(-5), '11:20'), async () => {
    const jo = people.actor(JO);
    const id = await deeds.door(OpportunitiesDoor).openSession({
      kind: 'project', title: 'Paint the youth space', plainSummary: 'We choose the colours and paint one wall.', heldOn, startsAt: '16:30', endsAt: '18:30',
      place: 'Talbot Family Hub', activity: 'planning', seats: [{ kind: 'young-person', count: 4 }],
    }, jo);
    const { writeSafetyPlan } = await deeds.ask<{ writeSafetyPlan: { id: string } }>(jo, questions.write, { id, input: { risks: usual, adultIds: [JO, 'Tyler Marsh'].map((name) => people.id(name)) } });
    await deeds.ask(people.actor(HANNAH), questions.sign, { id: writeSafetyPlan.id });
  });
  agenda.at(calendar.moment(calendar.working(-1), '19:10'), async () => {
    const id = people.id('Tyler Marsh') as string as Id<'Member'>;
    await deeds.door(MembersDoor).sayWhen(id, { times: [], away: [{ from: heldOn, to: heldOn, why: null }] }, people.actor('Tyler Marsh'));
    await deeds.job('messages.tell-watchers-lost');
  });
}
