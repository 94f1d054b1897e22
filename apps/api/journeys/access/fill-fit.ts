import { newId } from '@alongside/kernel';

import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

const SAY = 'mutation ($kinds: [ActivityKind!]!) { sayRatherNot(kinds: $kinds) { id } }';
const ALL_THE_SAME = 'mutation ($id: ID!, $who: ID!, $why: String!, $key: String!) { askAllTheSame(sessionId: $id, memberId: $who, reason: $why, idempotencyKey: $key) { id } }';

/** One who does not fit a panel was asked all the same; another is left out of a training; and a date to which nobody was asked yet. */
export async function leaveOut({ as, coordinator, people }: Hands, panel: string, training: string, group: string): Promise<Given> {
  await as('trainer, own', SAY, { kinds: ['PANEL'] });
  await coordinator(ALL_THE_SAME, { id: panel, who: people.get('trainer, own'), why: markers.allTheSame.word, key: newId() });
  await as('parent-carer, unrelated', SAY, { kinds: ['TRAINING'] });
  const { teamGroup } = await coordinator<{ teamGroup: { dates: { sessionId: string }[] } }>('query ($id: ID!) { teamGroup(id: $id) { dates { sessionId } } }', { id: group });
  return {
    'sayRatherNot.kinds': ['MEETING'], 'sayWhoFits.sessionId': teamGroup.dates[0]?.sessionId, 'sayWhoFits.input': { languages: ['Polish'], fromAge: null, toAge: null, about: ['Parks'] },
    'askAllTheSame.sessionId': training, 'askAllTheSame.memberId': people.get('parent-carer, unrelated'), 'askAllTheSame.reason': 'A good reason',
  };
}
