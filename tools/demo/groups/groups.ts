import type { Story } from '../story';
import { demoGroups, type DemoGroup } from './written';

const questions = {
  ask: 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }',
  say: 'mutation($id: ID!) { answerConsent(id: $id, answer: "yes", words: null) { id } }',
  open: 'mutation($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }',
  add: 'mutation($group: ID!, $person: ID!, $part: GroupPart!) { addToGroup(groupId: $group, personId: $person, part: $part) { id } }',
  yes: 'mutation($group: ID!, $version: Int!) { acceptGroupAgreement(groupId: $group, version: $version) { id } }',
  show: 'mutation($group: ID!) { showMyNameInGroup(groupId: $group, shown: true) { id } }',
  write: 'mutation($group: ID!, $words: String!) { writeGroupAgreement(groupId: $group, words: $words) { id } }',
  leave: 'mutation($group: ID!) { leaveGroup(groupId: $group) { id } }',
  plan: 'mutation($input: NewGroupDate!, $key: String!) { planGroupDate(input: $input, idempotencyKey: $key) }',
  invite: 'mutation($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }',
} as const;

/** Groups and cohorts: how each works, who said yes to it, who left, and what is coming. Answers their ids by name, once each is open. */
export function groups(story: Story): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  askedFirst(story);
  demoGroups.forEach((group, number) => live(story, group, number, ids));
  return ids;
}

/** Nobody is put into a group before they said yes to being in one: Jo asks when the first group of theirs is opened, and they answer the evening before. */
function askedFirst({ agenda, calendar, deeds, people }: Story): void {
  const first = new Map<string, number>();
  for (const { members, ago } of demoGroups) for (const { who } of members) first.set(who, Math.max(ago, first.get(who) ?? 0));
  for (const [who, ago] of first) {
    let id = '';
    const opened = calendar.working(-1, calendar.daysAgo(ago - 1));
    agenda.at(calendar.moment(calendar.working(-3, opened), '10:25'), async () => {
      id = (await deeds.ask<{ askConsent: { id: string } }>(people.actor('Jo Marsden'), questions.ask, { question: { memberId: people.id(who), scope: 'JOIN_GROUP' } })).askConsent.id;
    });
    agenda.at(calendar.moment(calendar.working(-1, opened), '18:40'), () => deeds.ask(people.actor(who), questions.say, { id }).then(() => undefined));
  }
}

function live({ agenda, calendar, deeds, people }: Story, { name, about, apart, by, team, ago, agreement, members, next, leaves, date }: DemoGroup, number: number, ids: Map<string, string>): void {
  const ask = <Answer = unknown>(who: string, question: string, variables: Record<string, unknown>) => deeds.ask<Answer>(people.actor(who), question, variables);
  const day = (days: number, time: string) => calendar.moment(calendar.working(-1, calendar.daysAgo(days - 1)), time);
  let group = '';
  agenda.at(day(ago, `14:0${number}`), async () => {
    group = (await ask<{ openGroup: { id: string } }>(by, questions.open, { input: { name, about, apart, agreement }, key: `demo-group-${number}` })).openGroup.id;
    ids.set(name, group);
    for (const person of team) await ask(by, questions.add, { group, person: people.id(person), part: 'TEAM' });
    for (const { who, leads } of members) await ask(by, questions.add, { group, person: people.id(who), part: leads ? 'LEADS' : 'MEMBER' });
  });
  agenda.at(day(ago - 2, `18:1${number}`), async () => {
    for (const { who, said, shown } of members) {
      if (said > 0) await ask(who, questions.yes, { group, version: 1 });
      if (shown) await ask(who, questions.show, { group });
    }
  });
  if (next) {
    agenda.at(day(next.ago, `10:4${number}`), () => ask(by, questions.write, { group, words: next.words }).then(() => undefined));
    agenda.at(day(next.ago - 2, `19:0${number}`), async () => {
      for (const { who, said } of members) if (said > 1) await ask(who, questions.yes, { group, version: 2 });
    });
  }
  if (leaves) agenda.at(day(leaves.ago, '20:10'), () => ask(leaves.who, questions.leave, { group }).then(() => undefined));
  if (!date) return;
  agenda.at(day(1, `11:3${number}`), async () => {
    const { ahead, asked, seats, ...words } = date;
    const input = { ...words, groupId: group, heldOn: calendar.working(ahead), seats };
    const id = (await ask<{ planGroupDate: string }>(by, questions.plan, { input, key: `demo-group-date-${number}` })).planGroupDate;
    if (asked.length > 0) await ask(by, questions.invite, { id, members: asked.map((who) => people.id(who)), key: `demo-group-invite-${number}` });
  });
}
