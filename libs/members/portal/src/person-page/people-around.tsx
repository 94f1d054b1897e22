import { Block, ButtonLink, Dots, Note, paths, phone as spokenPhone, Sheet, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useAroundWords } from '../words/use-around-words';
import type { Person } from './person-page';

/** Who looks after somebody and who works with them, at a glance. Who may say yes is on its own page, because every look at that is on record. */
export function PeopleAround({ person }: { person: Person }) {
  const { relations, workers } = useAroundWords();
  const around = person.peopleAround ?? [];
  const young = person.youngAge !== null && person.youngAge !== undefined;
  const name = person.knownAs;
  return (
    <Block heading={<Trans>People around {name}</Trans>}>
      <Sheet>
        {(person.askAgain ?? []).length > 0 && <Note tone="wait"><p><Trans>Something changed. Ask again who is around {name}.</Trans></p></Note>}
        {around.length > 0
          ? (
            <Dots>
              {around.map(({ id, side, name: who, relation, job, phone, state }) => (
                <li key={id}>
                  <b>{who}</b>, {job ?? (side === 'LOOKS_AFTER' ? relations : workers)[relation] ?? relation}{phone && <>, {spokenPhone(phone)}</>}{' '}
                  {state !== 'COUNTS' && <LinkState state={state} />}
                </li>
              ))}
            </Dots>
          )
          : <Soft>{young ? <Trans>Nobody is on record. Under 16 we need somebody who can say yes.</Trans> : <Trans>Nobody is on record.</Trans>}</Soft>}
        <p><ButtonLink small look="quiet" icon="people" to={paths.peopleAround(person.id)}>{young ? <Trans>Who is around, and who may say yes</Trans> : <Trans>Who is around, and what is safe</Trans>}</ButtonLink></p>
        <p><ButtonLink small look="quiet" icon="check" to={paths.yesAndNoOf(person.id)}><Trans>What they said yes and no to</Trans></ButtonLink></p>
      </Sheet>
    </Block>
  );
}

type State = NonNullable<Person['peopleAround']>[number]['state'];

/** What a link opens now, in a word or two. */
export function LinkState({ state }: { state: State }) {
  if (state === 'COUNTS') return <Tag tone="good" icon="check"><Trans>Confirmed</Trans></Tag>;
  if (state === 'NOT_CONFIRMED') return <Tag tone="wait"><Trans>Not confirmed</Trans></Tag>;
  if (state === 'WAITS_FOR_OWN_YES') return <Tag tone="wait"><Trans>Waits for their own yes</Trans></Tag>;
  return <Tag><Trans>Over at 18</Trans></Tag>;
}
