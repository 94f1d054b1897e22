import type { PersonCard } from '@alongside/accounts/server';
import { lookKind, type LookKind } from '@alongside/privacy/rules';

import type { Look } from './store/looks.read';
import type { SaidTable, SaidValue } from './store/personal-rows.read';

/** As `/me/who-looked` says it. */
const seen: Readonly<Record<LookKind, string>> = {
  checks: 'What is needed of you: a day, a number, or why you do not need it',
  record: 'Your page: your name, how to reach you and what you do with us',
  pages: 'Your pages, with you, after you gave them your numbers',
  beside: 'Sat with you and helped you use Alongside',
  'access-needs': 'What you need so that you can take part',
  notes: 'The notes about you',
  'bank-details': 'Your bank details',
  'pay-file': 'The list of payments you are on',
  payments: 'A list of what we pay. You are on it',
  panel: 'Who sits on an interview panel. You are one of them',
  'ways-in': 'How you sign in, so that they can help you',
  list: 'A list of people. It says your name, what you are good at and how to reach you',
  permission: 'Who said yes or no for you',
  message: 'A list of messages and letters. One is to you',
  said: 'What you told us, so that we can answer you',
  papers: 'Which papers you have opened',
  sheet: 'Took a list away. Your name is on it',
  request: 'What you wrote when you asked to join',
  copy: 'Took a copy of all we have about you, to hand it over',
  log: 'Who did what with your page. It is their job to look after your data',
  other: 'Something we have about you',
};

/** Who looked at what we hold about somebody, for their own copy of it: by name and role, as they read it here. Null when nobody did. */
export function looksInWords(looks: readonly Look[], people: ReadonlyMap<string, PersonCard>): SaidTable | null {
  if (looks.length === 0) return null;
  return { table: 'who-looked', says: 'Who looked', rows: looks.map((look) => oneLook(look, people)) };
}

function oneLook({ factName, at, times, ...look }: Look, people: ReadonlyMap<string, PersonCard>): SaidValue[] {
  return [
    { says: 'Who', column: 'who', value: viewer(look, people) },
    { says: 'What they looked at', column: 'what', value: seen[lookKind(factName)] },
    { says: 'When', column: 'at', value: at },
    ...(times > 1 ? [{ says: 'How often', column: 'times', value: `${times} times` }] : []),
  ];
}

function viewer({ actorId, alongId, besideId }: Pick<Look, 'actorId' | 'alongId' | 'besideId'>, people: ReadonlyMap<string, PersonCard>): string {
  const who = people.get(actorId ?? '');
  if (!who) return 'Our system';
  const name = who.roles.length > 0 ? `${who.displayName} (${who.roles.map((role) => role.replaceAll('-', ' ')).join(', ')})` : who.displayName;
  const [along, beside] = [people.get(alongId ?? ''), people.get(besideId ?? '')];
  if (along) return `${name}, looking along with ${along.displayName}`;
  return beside ? `${name}, with ${beside.displayName} beside them` : name;
}
