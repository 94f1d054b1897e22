import { MembersDoor } from '@alongside/members/server';
import { addDays, type Instant } from '@alongside/kernel';

import { everyMember } from '../council/every-member';
import { emailOf, phoneOf } from '../people/contact';
import type { Story } from '../story';
import { known, type DemoAround, type DemoWorker } from './known';

const JO = 'Jo Marsden';

const questions = {
  add: 'mutation($id: ID!, $kind: WorkerKind!, $name: String!, $phone: String) { addProfessional(memberId: $id, kind: $kind, name: $name, phone: $phone) { id } }',
  status: 'mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }',
  whoIsThere: 'query($id: ID!) { member(id: $id) { peopleAround { id personId } } }',
  holds: 'mutation($id: ID!) { confirmGuardian(id: $id, responsibility: HOLDS, how: COUNCIL_RECORD) { id } }',
  leave: 'mutation($input: DelegationTyped!) { delegateAuthority(input: $input) { id } }',
  rule: 'mutation($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }',
  still: 'mutation($id: ID!) { confirmWhoMaySayYes(memberId: $id) }',
  moved: 'mutation($id: ID!, $on: PlainDate!) { sayTheyMoved(memberId: $id, on: $on) { id } }',
  agree: 'mutation($id: ID!) { keepSomebodyAround(id: $id) { id } }',
  wrong: 'mutation($words: String!) { askToPutRight(words: $words) }',
} as const;

/** Who works with whom, what decides who may say yes, what paper leaves to a carer, and what keeps somebody safe: rules, never reasons. */
export function around(story: Story): void {
  for (const one of known) writeDown(story, one);
}

function writeDown(story: Story, one: DemoAround): void {
  const { agenda, calendar, deeds, people } = story;
  const joined = everyMember.find(({ name }) => name === one.about)?.joined ?? 0;
  const soon = calendar.working(2, calendar.daysAgo(joined));
  const later = (daysAgo: number | undefined, time: string): Instant => calendar.moment(daysAgo === undefined ? soon : calendar.working(-1, calendar.daysAgo(daysAgo - 1)), time);
  const jo = (question: string, variables: Record<string, unknown>) => deeds.ask(people.actor(JO), question, variables).then(() => undefined);
  const { status, written } = one;
  const memberId = people.id(one.about);
  for (const worker of one.workers ?? []) agenda.at(later(written, '09:45'), () => link(story, one.about, worker));
  if (status) {
    const { kind, evidence, unchecked } = status;
    agenda.at(later(undefined, '10:05'), () => jo(questions.status, { input: { memberId, kind, evidence: evidence || null, checked: !unchecked, from: calendar.daysAgo(status.since), holdersDisagree: false } }));
    if (written !== undefined) agenda.at(later(written, '10:05'), () => jo(questions.still, { id: memberId }));
  }
  for (const name of one.responsible ?? []) {
    agenda.at(later(written, '10:00'), async () => {
      const { member } = await deeds.ask<{ member: { peopleAround: readonly { id: string; personId: string | null }[] } }>(people.actor(JO), questions.whoIsThere, { id: memberId });
      for (const { id, personId } of member.peopleAround) if (personId === people.id(name)) await jo(questions.holds, { id });
    });
  }
  for (const { area, to, source, review } of one.delegated ?? []) {
    agenda.at(later(undefined, '10:15'), () => jo(questions.leave, { input: { memberId, area, delegatedTo: people.id(to), source, from: story.clock.today(), reviewOn: addDays(calendar.today, review) } }));
  }
  for (const { review, other, ...rule } of one.rules ?? []) {
    agenda.at(later(written, '10:25'), () => jo(questions.rule, { input: { memberId, ...rule, otherId: other ? people.id(other) : null, reviewOn: addDays(calendar.today, review) } }));
  }
  if (one.moved !== undefined) agenda.at(calendar.moment(calendar.working(-one.moved), '14:10'), () => jo(questions.moved, { id: memberId, on: calendar.working(-one.moved!) }));
  if (one.putRight) agenda.at(calendar.moment(calendar.working(-2), '17:20'), () => deeds.ask(people.actor(one.about), questions.wrong, { words: one.putRight }).then(() => undefined));
}

async function link({ deeds, people, agenda, clock, calendar }: Story, about: string, { name, kind, onPaper, confirmed = true, agreed }: DemoWorker): Promise<void> {
  const by = people.actor(JO);
  const memberId = people.id(about);
  if (!confirmed) return deeds.ask(by, questions.add, { id: memberId, kind: kind.toUpperCase().replaceAll('-', '_'), name, phone: phoneOf(name) }).then(() => undefined);
  const email = onPaper ? null : emailOf(name, 'council');
  const { id } = await deeds.door(MembersDoor).linkProfessional({ memberId: memberId as never, kind, name, email, phone: phoneOf(name) }, by);
  if (agreed) agenda.at(calendar.moment(addDays(clock.today(), 1), '18:30'), () => deeds.ask(people.actor(about), questions.agree, { id }).then(() => undefined));
}
