import { OpportunitiesDoor } from '@alongside/opportunities/server';

import type { Story } from '../story';
import { liveDate } from './date-life';
import type { Turns } from './turns';

const JO = 'Jo Marsden';
const ALL_THE_SAME = 'Graham Birtwistle';
const RATHER_NOT = 'Fatou Sillah';
const WHY = 'Graham has welcomed new families at the hub for years. He asked to hear of this one.';

const askAllTheSame = 'mutation($id: ID!, $member: ID!, $reason: String!, $key: String!) { askAllTheSame(sessionId: $id, memberId: $member, reason: $reason, idempotencyKey: $key) { id } }';
const sayRatherNot = 'mutation($kinds: [ActivityKind!]!) { sayRatherNot(kinds: $kinds) { id } }';

/** A date for people who speak one of four languages, and for young people of 14 to 18: who fits, who is left out with the reason, and one who was asked all the same. */
export function whomItSuits(story: Story, turns: Turns): void {
  const { agenda, calendar, deeds, people } = story;
  const [heldOn, opensAt] = [calendar.working(10), calendar.moment(calendar.working(-2), '10:05')];
  liveDate(story, turns, {
    key: 'coming-welcome', heldOn, startsAt: '16:30', endsAt: '18:00', parentSeats: 4, youngSeats: 2, opensAt, nobodyElse: true, asked: { 'Zofia Wilk': 'yes' },
    open: () => deeds.door(OpportunitiesDoor).openSession({
      kind: 'meeting', title: 'How staff welcome new families', plainSummary: 'You tell us what helps when a family is new here and speaks another language.', heldOn, startsAt: '16:30', endsAt: '18:00',
      place: 'Talbot Family Hub', activity: 'meeting', seats: [{ kind: 'parent-carer', count: 4 }, { kind: 'young-person', count: 2 }],
      fit: { languages: ['Polish', 'Romanian', 'Urdu', 'French'], fromAge: 14, toAge: 18, about: ['training new staff'] },
    }, people.actor(JO)).then((id) => {
      agenda.at(calendar.moment(calendar.working(-1), '10:20'), async () => {
        await deeds.ask(people.actor(JO), askAllTheSame, { id, member: people.id(ALL_THE_SAME), reason: WHY, key: 'ask-all-the-same-welcome' });
      });
      return id;
    }),
  });
  // After everybody was asked to the dates before it: from then on nobody asks her to a meeting by the way.
  agenda.at(calendar.moment(calendar.working(-1), '17:10'), async () => {
    await deeds.ask(people.actor(RATHER_NOT), sayRatherNot, { kinds: ['MEETING'] });
  });
}
