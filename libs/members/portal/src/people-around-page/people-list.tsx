import { Block, longDay, phone as spokenPhone, Queue, Row, Sheet, shortDay, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { LinkState } from '../person-page/people-around';
import { ours, useAroundWords } from '../words/use-around-words';
import { AddGuardian } from './add-guardian';
import { AddProfessional } from './add-professional';
import { ConfirmGuardian } from './confirm-guardian';
import { DeedButton } from './deed-button';
import type { Around } from './people-around-page';
import { ConfirmProfessionalDocument, EndGuardianDocument, EndProfessionalDocument, TellGuardianDocument } from './people-around-page.generated';

type Somebody = NonNullable<Around['peopleAround']>[number];

/** Everybody around, who said so, and what each of them sees. A link opens nothing before somebody of the team has asked. */
export function PeopleList({ member }: { member: Around }) {
  const people = member.peopleAround ?? [];
  const young = member.youngAge !== null && member.youngAge !== undefined;
  return (
    <Block heading={<Trans>Who is around</Trans>} note={<Trans>Until you confirm somebody, they see nothing here and their yes does not count.</Trans>}>
      {people.length > 0 ? <Queue items={people.map((one) => ({ key: one.id, lead: <LinkState state={one.state} />, title: <Title one={one} />, detail: <Detail one={one} />, under: <Deeds one={one} /> }))} />
        : <Sheet><Soft>{young ? <Trans>Nobody is on record. Under 16 we need somebody who can say yes.</Trans> : <Trans>Nobody is on record.</Trans>}</Soft></Sheet>}
      {young && <AddGuardian memberId={member.id} />}
      <AddProfessional memberId={member.id} />
    </Block>
  );
}

function Title({ one }: { one: Somebody }) {
  const { relations, workers } = useAroundWords();
  const what = one.job ?? (one.side === 'LOOKS_AFTER' ? relations : workers)[one.relation] ?? one.relation;
  return <><b>{one.name}</b>, {what}</>;
}

function Detail({ one }: { one: Somebody }) {
  const { knownHows } = useAroundWords();
  const { from, confirmedOn, confirmedByName, confirmedHow, phone, responsibility, sees, agreedOn, notToldSince } = one;
  return (
    <>
      <Trans>Since {longDay(from)}.</Trans>{' '}
      {confirmedOn && confirmedByName && <Trans>Confirmed by {confirmedByName}.</Trans>}{' '}
      {confirmedHow && <Trans>How we know: {knownHows[ours(confirmedHow)]}.</Trans>}{' '}
      {agreedOn && <Trans>They said yes themselves on {shortDay(agreedOn)}.</Trans>}{' '}
      {phone && <>{spokenPhone(phone)}. </>}
      {responsibility === 'HOLDS' && <Trans>Holds parental responsibility.</Trans>}
      {responsibility === 'NOT_ASKED' && confirmedOn && <Trans>We have not asked about parental responsibility.</Trans>}
      {notToldSince && <b><Trans>Not told what the young person decides, since {longDay(notToldSince)}.</Trans> </b>}
      {sees === 'WORKER' && <Trans>Sees the dates, who may say yes and what is safe.</Trans>}
      {sees === 'DATES' && <Trans>Sees the dates only.</Trans>}
    </>
  );
}

function Deeds({ one }: { one: Somebody }) {
  const guardian = one.side === 'LOOKS_AFTER';
  return (
    <Row>
      {guardian && <ConfirmGuardian link={one} />}
      {guardian && one.confirmedOn && (one.notToldSince
        ? <DeedButton deed={TellGuardianDocument} variables={{ id: one.id, told: true }} about={one.name ?? ''}><Trans>It is safe to tell them</Trans></DeedButton>
        : <DeedButton deed={TellGuardianDocument} variables={{ id: one.id, told: false }} about={one.name ?? ''}><Trans>It is not safe to tell them</Trans></DeedButton>)}
      {!guardian && one.confirmedOn === null && (
        <DeedButton look="main" deed={ConfirmProfessionalDocument} variables={{ id: one.id }} about={one.name ?? ''}><Trans>I have asked, it is so</Trans></DeedButton>
      )}
      {guardian
        ? <DeedButton deed={EndGuardianDocument} variables={{ id: one.id }} about={one.name ?? ''}><Trans>It has ended</Trans></DeedButton>
        : <DeedButton deed={EndProfessionalDocument} variables={{ id: one.id }} about={one.name ?? ''}><Trans>It has ended</Trans></DeedButton>}
    </Row>
  );
}
