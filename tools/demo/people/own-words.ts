import { MembersDoor } from '@alongside/members/server';

import type { Story } from '../story';

interface OwnWords {
  readonly needs?: readonly { readonly words: string; readonly seenBy: 'team' | 'hosts' | 'venue' }[];
  readonly about?: { readonly wants?: string; readonly wonts?: string; readonly important?: string; readonly voicemail?: string };
  readonly busy?: readonly { readonly days: readonly string[]; readonly often: string; readonly from?: string; readonly to?: string; readonly why?: string }[];
  readonly when?: { readonly times: readonly { readonly days: readonly string[]; readonly often: string; readonly from?: string; readonly to?: string }[]; readonly mostAMonth?: number };
  readonly safeTimes?: readonly { readonly days: readonly string[]; readonly from?: string; readonly to?: string }[];
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** What some told us about themselves when they joined. */
const said: Readonly<Record<string, OwnWords>> = {
  'Maria Thornton': {
    needs: [{ words: 'Big print on paper', seenBy: 'hosts' }, { words: 'A chair with arms', seenBy: 'venue' }, { words: 'A text the night before helps me', seenBy: 'team' }],
    about: { wants: 'Help choose people who listen.', wonts: 'I do not talk about my court case.', important: 'My sister Carla. She can wait outside.', voicemail: 'Just say Jo rang.' },
    when: { times: [{ days: weekdays, often: 'week' }], mostAMonth: 12 },
    busy: [{ days: ['TH'], often: 'two-weeks', to: '10:00', why: 'Breakfast club' }],
  },
  'Shabana Aslam': { needs: [{ words: 'A seat near the door', seenBy: 'venue' }] },
  'Farid Hosseini': { needs: [{ words: 'Farsi interpreter for long meetings', seenBy: 'hosts' }] },
  'Mehmet Yildiz': { about: { voicemail: 'Say nothing. I ring back.' }, safeTimes: [{ days: weekdays, from: '09:00', to: '15:00' }] },
};

/** By the member's own deeds, the day they joined. */
export async function sayOwnWords({ deeds, people }: Story, name: string): Promise<void> {
  const words = said[name];
  if (!words) return;
  const door = deeds.door(MembersDoor);
  const id = people.id(name) as never;
  const me = people.actor(name);
  if (words.needs) await door.sayNeeds(id, words.needs, me);
  if (words.when) await door.sayWhen(id, { ...words.when, away: [], busy: words.busy ?? [] }, me);
  if (words.about || words.safeTimes) await door.correctRecord(id, { ...words.about, ...(words.safeTimes && { safeTimes: words.safeTimes }) }, me);
}
