import { Card, Note, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { MyPeople } from './my-people-page';

type Known = NonNullable<MyPeople['whoMaySayYes']>;

/** Whose yes it takes beside your own, and what that comes from. Said as a fact of how things are set up, never as something about you. */
export function WhoSaysYesForMe({ known }: { known: Known }) {
  const dates = known.areas?.find(({ area }) => area === 'LEISURE');
  const own = dates?.maySign.some(({ capacity }) => capacity === 'SELF') ?? false;
  const others = dates?.maySign.filter(({ capacity }) => capacity !== 'SELF') ?? [];
  return (
    <Card heading={<Trans>Who may say yes for me</Trans>}>
      {own && <p><b><Trans>You say yes for yourself.</Trans></b> <Trans>The people who look after you may be told.</Trans></p>}
      {!own && others.length > 0 && (
        <>
          <p><Trans>Your own yes always comes first. For dates we ask one more person:</Trans></p>
          <ul className="dots">{others.map(({ personId, name }) => <li key={personId}><b>{name}</b></li>)}</ul>
        </>
      )}
      {!own && others.length === 0 && <Note tone="wait"><p><Trans>We do not know yet who may say yes with you. We are asking. You have done nothing wrong.</Trans></p></Note>}
      {known.status && known.confirmedOn && <Soft>{meanings[known.status]}</Soft>}
    </Card>
  );
}

const meanings: Readonly<Record<NonNullable<Known['status']>, ReactNode>> = {
  AT_HOME: <Trans>You live with your family.</Trans>,
  SECTION_20: <Trans>The council helps to look after you. Your parents still decide the big things.</Trans>,
  CARE_ORDER: <Trans>The council and your parents are both there for you. The council decides the big things.</Trans>,
  INTERIM_CARE_ORDER: <Trans>The council and your parents are both there for you. For now the council decides the big things.</Trans>,
  SPECIAL_GUARDIANSHIP: <Trans>A court said who looks after you until you are 18.</Trans>,
  CHILD_ARRANGEMENTS: <Trans>A court said who you live with.</Trans>,
  PLACEMENT_ORDER: <Trans>The adoption team decides the big things with you.</Trans>,
  ADOPTED: <Trans>You live with your family.</Trans>,
  EMERGENCY_PROTECTION: <Trans>A court asked the council to help look after you for now.</Trans>,
  REMAND: <Trans>The council helps to look after you for now.</Trans>,
  PRIVATE_FOSTERING: <Trans>You live with someone you know. Your parents still decide the big things.</Trans>,
  INFORMAL_KIN: <Trans>You live with family or friends. Your parents still decide the big things.</Trans>,
  UNACCOMPANIED: <Trans>The council helps to look after you. We ask for advice before anyone says yes for you.</Trans>,
  NOT_KNOWN: null,
};
