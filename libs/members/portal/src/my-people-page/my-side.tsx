import { Button, Card, Note, Row, Soft, useDeed } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { MyPeople } from './my-people-page';
import { KeepSomebodyAroundDocument, LetSomebodyGoDocument } from './my-people-page.generated';

type Somebody = NonNullable<MyPeople['peopleAround']>[number];

/** The people on one side, and what each of them can see. An adult says yes or no to who supports them. */
export function MySide({ heading, people, none }: { heading: ReactNode; people: readonly Somebody[]; none: ReactNode }) {
  return (
    <Card heading={heading}>
      {people.length === 0 ? <Soft>{none}</Soft> : people.map((one) => <One key={one.id} one={one} />)}
    </Card>
  );
}

function One({ one }: { one: Somebody }) {
  const parts = useParts();
  const { name, relation, job, state, sees, side } = one;
  return (
    <div className="stack stack-tight">
      <p><b>{name}</b>, {job ?? parts[`${side} ${relation}`] ?? parts[side]}</p>
      {state === 'NOT_CONFIRMED' && <Soft small><Trans>We are checking this. {name} can’t see anything here yet.</Trans></Soft>}
      {state === 'COUNTS' && side === 'LOOKS_AFTER' && <Soft small><Trans>{name} sees a date you say yes to when we need their yes too.</Trans></Soft>}
      {state === 'COUNTS' && sees === 'WORKER' && <Soft small><Trans>{name} sees which dates you go to. Never your words, your money, or a date you said no to.</Trans></Soft>}
      {state === 'COUNTS' && sees === 'DATES' && <Soft small><Trans>{name} sees which dates you go to, and no more.</Trans></Soft>}
      {state === 'OVER_BY_AGE' && <Soft small><Trans>{name} can’t see anything of yours now. You are an adult.</Trans></Soft>}
      {one.ownMatter && state !== 'NOT_CONFIRMED' && <OwnMatter one={one} />}
    </div>
  );
}

function OwnMatter({ one: { id, name, agreedOn, sees } }: { one: Somebody }) {
  const keep = useDeed(KeepSomebodyAroundDocument);
  const go = useDeed(LetSomebodyGoDocument);
  // Somebody without an account can be shown nothing: there is only a name and a number to keep or to take off.
  if (sees === null) {
    return (
      <>
        <Soft small><Trans>{name} can’t see anything here. We only wrote down who to ring.</Trans></Soft>
        <Row><Button type="button" small look="quiet" onClick={() => void go.run({ id })}><Trans>Take {name} off</Trans></Button></Row>
      </>
    );
  }
  return (
    <>
      {agreedOn === null && <Note><p><Trans>Do you want {name} to see your dates? It is up to you.</Trans></p></Note>}
      <Row>
        {agreedOn === null && <Button type="button" small onClick={() => void keep.run({ id })}><Trans>Yes, {name} may see them</Trans></Button>}
        <Button type="button" small look="quiet" onClick={() => void go.run({ id })}>{agreedOn === null ? <Trans>No, not {name}</Trans> : <Trans>Stop showing {name} my dates</Trans>}</Button>
      </Row>
    </>
  );
}

function useParts(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    LOOKS_AFTER: t`looks after you`, WORKS_WITH: t`works with you`,
    'LOOKS_AFTER mother': t`your mum`, 'LOOKS_AFTER father': t`your dad`, 'LOOKS_AFTER step-parent': t`your step-parent`, 'LOOKS_AFTER foster-carer': t`your foster carer`, 'LOOKS_AFTER grandparent': t`your grandparent`,
    'LOOKS_AFTER council-officer': t`signs for the council`, 'LOOKS_AFTER adoption-agency': t`signs for the adoption team`,
    'WORKS_WITH social-worker': t`your social worker`, 'WORKS_WITH personal-adviser': t`your personal adviser`, 'WORKS_WITH iro': t`checks that your plan is right`, 'WORKS_WITH advocate': t`speaks up for you`,
    'WORKS_WITH key-worker': t`your key worker`, 'WORKS_WITH supporter': t`your supporter`,
  };
}
