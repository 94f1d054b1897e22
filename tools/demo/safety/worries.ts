import { laterBy, type Instant } from '@alongside/kernel';

import type { Story } from '../story';
import { BEGAN } from '../people/open-people';
import { phoneOf } from '../people/contact';

interface DemoWorry {
  readonly who: string;
  /** Working days ago; 0 is a moment ago, and nobody has it yet. */
  readonly ago: number;
  readonly time: string;
  readonly route: 'EMERGENCY' | 'HUB' | 'OUT_OF_HOURS' | 'LADO' | 'IN_PERSON';
  readonly reached: string;
  readonly reference?: string;
  readonly danger?: true;
  readonly about?: string;
  /** Minutes on the phone, for somebody who pressed "I am calling now". */
  readonly calling?: number;
  readonly had: { readonly by: string; readonly after: number } | null;
}

const ANN = 'Ann Whittle';
const HANNAH = 'Hannah Lyle';
const MINUTE = 60_000;

const worries: readonly DemoWorry[] = [
  { who: 'Tess Holloway', ago: 131, time: '17:40', route: 'OUT_OF_HOURS', reached: 'Duty social worker', reference: 'EDT 20417', had: { by: ANN, after: 7 } },
  { who: 'Leanne Pickup', ago: 74, time: '11:05', route: 'HUB', reached: 'Somebody at the Hub', had: { by: ANN, after: 3 } },
  { who: 'Peter Lunt', ago: 47, time: '09:20', route: 'LADO', reached: 'LADO, by phone', reference: 'L-318', had: { by: HANNAH, after: 12 } },
  { who: 'Pat Hartley', ago: 12, time: '16:20', route: 'HUB', reached: 'Sue at the Hub', about: 'Ellis Hartley', calling: 11, had: { by: ANN, after: 4 } },
  { who: 'Imran Sadiq', ago: 3, time: '13:15', route: 'EMERGENCY', reached: 'Police', reference: 'Log 441', danger: true, calling: 6, had: { by: ANN, after: 1 } },
  { who: 'Tess Holloway', ago: 0, time: '', route: 'HUB', reached: 'Mark at the Hub', reference: 'RFS 5522', had: null },
];

const questions = {
  calling: 'mutation($aboutId: ID, $key: String!) { startCalling(aboutId: $aboutId, idempotencyKey: $key) { id } }',
  called: 'mutation($input: HandoffInput!, $key: String!) { passOnWorry(input: $input, idempotencyKey: $key) { id } }',
  have: 'mutation($id: ID!) { acknowledgeHandoff(id: $id) { id } }',
  onDuty: 'mutation($places: [DutyPlaceInput!]!) { setDutyList(places: $places) { byList } }',
} as const;

/** People called about a worry, and a named person had it some minutes later. What the worries were stands nowhere. */
export function handedOn(story: Story): void {
  const { agenda, calendar, deeds, people } = story;
  agenda.at(calendar.moment(calendar.daysAgo(BEGAN), '09:10'), async () => {
    await deeds.ask(people.actor(HANNAH), questions.onDuty, { places: [ANN, HANNAH].map((name) => ({ personId: people.id(name), phone: phoneOf(name) })) });
  });
  for (const worry of worries) handOn(story, worry);
}

function handOn({ agenda, calendar, deeds, people }: Story, { who, ago, time, route, reached, reference, danger, about, calling, had }: DemoWorry): void {
  const began = ago === 0 ? laterBy(calendar.now, -4 * MINUTE) : calendar.moment(calendar.working(-ago), time);
  const after = (minutes: number): Instant => laterBy(began, minutes * MINUTE);
  const key = (deed: string) => `demo-${deed}-${who.replaceAll(' ', '-')}-${ago}`;
  const aboutId = about === undefined ? null : people.id(about);
  if (calling !== undefined) agenda.at(began, () => deeds.ask(people.actor(who), questions.calling, { aboutId, key: key('calling') }).then(() => undefined));
  const passedAt = after(calling ?? 0);
  let id = '';
  agenda.at(passedAt, async () => {
    const input = { route, reached, reference: reference ?? null, immediateDanger: danger ?? false, aboutId };
    id = (await deeds.ask<{ passOnWorry: { id: string } }>(people.actor(who), questions.called, { input, key: key('called') })).passOnWorry.id;
    await deeds.job('messages.page-duty');
  });
  if (had === null) return;
  for (let minutes = 5; minutes < had.after; minutes += 5) agenda.at(laterBy(passedAt, minutes * MINUTE), () => deeds.job('messages.page-duty'));
  agenda.at(laterBy(passedAt, had.after * MINUTE), () => deeds.ask(people.actor(had.by), questions.have, { id }).then(() => undefined));
}
