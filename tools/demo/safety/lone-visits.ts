import { laterBy, londonTime, type Instant } from '@alongside/kernel';

import { phoneOf } from '../people/contact';
import type { Story } from '../story';

interface DemoLoneVisit {
  readonly who: string;
  readonly kind: 'HOME' | 'ONE_TO_ONE' | 'WAY_HOME';
  readonly place: string;
  readonly meets?: string;
  readonly contacts: readonly [string, string];
  readonly began: Instant;
  /** Minutes from the beginning. */
  readonly until: number;
  readonly there: number;
  readonly longer?: { readonly at: number; readonly until: number };
  readonly out?: number;
  /** Minutes at which the clock looks. */
  readonly looks?: number;
}

const MINUTE = 60_000;
const TESS = 'Tess Holloway';
const IMRAN = 'Imran Sadiq';
const GRACE = 'Grace Oyelaran';
const JO = 'Jo Marsden';

const questions = {
  plan: 'mutation ($input: LoneVisitInput!, $key: String!) { planLoneVisit(input: $input, idempotencyKey: $key) { id } }',
  there: 'mutation ($id: ID!) { arriveAlone(id: $id) { id } }',
  longer: 'mutation ($id: ID!, $untilTime: String!) { needLonger(id: $id, untilTime: $untilTime) { id } }',
  out: 'mutation ($id: ID!) { comeOutAlone(id: $id) { id } }',
  phone: 'mutation ($phone: String!) { setMyWorkPhone(phone: $phone) }',
} as const;

/** One who came out later than she thought, one who is with somebody now, and one who is late: his first contact has just been told. */
export function loneVisits(story: Story): void {
  const { agenda, calendar, deeds, people } = story;
  const began = (minutes: number) => laterBy(calendar.now, -minutes * MINUTE);
  for (const name of [TESS, IMRAN, GRACE]) agenda.at(calendar.moment(calendar.working(-9), '08:50'), () => deeds.ask(people.actor(name), questions.phone, { phone: phoneOf(name) }).then(() => undefined));
  const visits: readonly DemoLoneVisit[] = [
    { who: GRACE, kind: 'HOME', place: '17 Hornby Road, top bell', contacts: [TESS, JO], began: calendar.moment(calendar.working(-1), '14:00'), until: 60, there: 4, longer: { at: 55, until: 90 }, out: 84 },
    { who: TESS, kind: 'ONE_TO_ONE', place: 'Café at the library on Queen Street', meets: 'Maria Thornton', contacts: [GRACE, JO], began: began(20), until: 60, there: 3 },
    { who: IMRAN, kind: 'HOME', place: '4 Elm Street, the flat above the shop', contacts: [GRACE, JO], began: began(80), until: 60, there: 6, looks: 76 },
  ];
  for (const visit of visits) goAlone(story, visit);
}

function goAlone({ agenda, deeds, people }: Story, { who, kind, place, meets, contacts, began, until, there, longer, out, looks }: DemoLoneVisit): void {
  const after = (minutes: number) => laterBy(began, minutes * MINUTE);
  const say = (question: string, more: object = {}) => deeds.ask(people.actor(who), question, { id, ...more }).then(() => undefined);
  let id = '';
  agenda.at(began, async () => {
    const [firstContactId, secondContactId] = contacts.map((name) => people.id(name));
    const input = { kind, place, startsOn: null, startsTime: null, untilTime: londonTime(after(until)), withId: meets === undefined ? null : people.id(meets), firstContactId, secondContactId };
    id = (await deeds.ask<{ planLoneVisit: { id: string } }>(people.actor(who), questions.plan, { input, key: `demo-alone-${who.replaceAll(' ', '-')}` })).planLoneVisit.id;
  });
  agenda.at(after(there), () => say(questions.there));
  if (longer) agenda.at(after(longer.at), () => say(questions.longer, { untilTime: londonTime(after(longer.until)) }));
  if (out !== undefined) agenda.at(after(out), () => say(questions.out));
  if (looks !== undefined) agenda.at(after(looks), () => deeds.job('messages.tell-of-lone-visit'));
}
