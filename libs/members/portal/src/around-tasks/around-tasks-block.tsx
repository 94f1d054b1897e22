import { Block, Button, ButtonLink, paths, Queue, shortDay, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { AroundTasksDocument, type AroundTasksQuery } from './around-tasks.generated';

type Task = AroundTasksQuery['aroundTasks'][number];

const AT_A_GLANCE = 5;

/** Whom to ask about whom: one line a person, with everything that waits about them. While nothing does, nothing is shown. */
export default function AroundTasksBlock() {
  const { t } = useLingui();
  const { data } = useQuery(AroundTasksDocument, { fetchPolicy: 'cache-and-network' });
  const [all, showAll] = useState(false);
  const people = byPerson(data?.aroundTasks ?? []);
  if (people.length === 0) return null;
  const what: Readonly<Record<Task['kind'], string>> = {
    MEMBER_ASKED: t`Says that something is not right`, MOVED: t`Lives somewhere else now`, WORKER_CHANGED: t`Has another worker`, STATUS_MISSING: t`We do not know who may say yes`,
    STATUS_DUE: t`Ask again who may say yes`, DELEGATION_DUE: t`Look again at what a plan leaves to the carer`, RULE_DUE: t`Look again at what keeps them safe`, NOT_CONFIRMED: t`Somebody around them is not confirmed`,
  };
  return (
    <Block heading={<Trans>Ask who is around them</Trans>} aside={<Plural value={people.length} one="# person" other="# people" />} link={people.length > AT_A_GLANCE && !all && <Button type="button" look="quiet" small onClick={() => showAll(true)}><Trans>Show all</Trans></Button>}>
      <Queue
        items={people.slice(0, all ? people.length : AT_A_GLANCE).map(({ memberId, knownAs, since, kinds }) => ({
          key: memberId,
          lead: <Tag tone={kinds.some((kind) => kind === 'MEMBER_ASKED' || kind === 'MOVED') ? 'worry' : 'wait'}>{shortDay(since)}</Tag>,
          title: <b>{knownAs}</b>,
          detail: kinds.map((kind) => what[kind]).join('. '),
          action: <ButtonLink small look="quiet" to={paths.peopleAround(memberId)}><Trans>Look</Trans><span className="visually-hidden">: {knownAs}</span></ButtonLink>,
        }))}
      />
    </Block>
  );
}

function byPerson(tasks: readonly Task[]) {
  const people = new Map<string, { memberId: string; knownAs: string; since: string; kinds: Task['kind'][] }>();
  for (const { memberId, knownAs, kind, since } of tasks) {
    const person = people.get(memberId) ?? { memberId, knownAs, since, kinds: [] };
    if (!person.kinds.includes(kind)) person.kinds.push(kind);
    people.set(memberId, person);
  }
  return [...people.values()];
}
