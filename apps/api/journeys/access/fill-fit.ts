import { newId, type Actor } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';

import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

const SAY = 'mutation ($kinds: [ActivityKind!]!) { sayRatherNot(kinds: $kinds) { id } }';
const ALL_THE_SAME = 'mutation ($id: ID!, $who: ID!, $why: String!, $key: String!) { askAllTheSame(sessionId: $id, memberId: $who, reason: $why, idempotencyKey: $key) { id } }';

/** One who does not fit a panel was asked all the same; another is left out of a training; and a date to which nobody was asked yet. */
export async function leaveOut({ world, as, coordinator, people }: Hands, panel: string, training: string): Promise<Given> {
  await as('trainer, own', SAY, { kinds: ['PANEL'] });
  await coordinator(ALL_THE_SAME, { id: panel, who: people.get('trainer, own'), why: markers.allTheSame.word, key: newId() });
  await as('parent-carer, unrelated', SAY, { kinds: ['TRAINING'] });
  const asCoordinator: Actor = { kind: 'person', personId: people.get('coordinator, unrelated') as never, roles: ['coordinator'], purpose: 'access-matrix', assurance: 2 };
  const nobodyAsked = await world.api.get(OpportunitiesDoor).openSession({
    kind: 'meeting', title: 'Spring meeting', plainSummary: 'Plan the spring.', heldOn: '2027-04-20', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', placeNote: null, activity: 'meeting',
    seats: [{ kind: 'parent-carer', count: 3 }],
  }, asCoordinator);
  return {
    'sayRatherNot.kinds': ['MEETING'], 'sayWhoFits.sessionId': nobodyAsked, 'sayWhoFits.input': { languages: ['Polish'], fromAge: null, toAge: null, about: ['Parks'] },
    'askAllTheSame.sessionId': training, 'askAllTheSame.memberId': people.get('parent-carer, unrelated'), 'askAllTheSame.reason': 'A good reason',
  };
}
