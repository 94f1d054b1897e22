import { ButtonLink, phone as spokenPhone, phoneLink, Row, Sheet, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useMemberWords, waysInWords } from '../words/use-member-words';
import type { Person } from './person-page';
import { WhereLettersGo } from './where-letters-go';

/** Only ways the person named as safe are offered as buttons. */
export function HowToReach({ person }: { person: Person }) {
  const { ways } = useMemberWords();
  const { reachBy, reachNote, email, phone } = person;
  if (reachBy.length === 0) {
    return <Sheet><p><b><Trans>They have not said how it is safe to reach them.</Trans></b> <Trans>Nothing is sent to them until they have.</Trans></p></Sheet>;
  }
  return (
    <Sheet>
      <p><b>{waysInWords(ways, reachBy)}</b>{reachNote && <>. {reachNote}</>}</p>
      <Row>
        {reachBy.includes('TEXT') && phone && <ButtonLink small look="quiet" icon="text" to={`sms:${phoneLink(phone)}`}><Trans>Text {spokenPhone(phone)}</Trans></ButtonLink>}
        {reachBy.includes('CALL') && phone && <ButtonLink small look="quiet" icon="phone" to={`tel:${phoneLink(phone)}`}><Trans>Call {spokenPhone(phone)}</Trans></ButtonLink>}
        {reachBy.includes('EMAIL') && email && <ButtonLink small look="quiet" icon="mail" to={`mailto:${email}`}>{email}</ButtonLink>}
      </Row>
      {reachBy.includes('POST') && <WhereLettersGo memberId={person.id} />}
      {!reachBy.includes('TEXT') && !reachBy.includes('CALL') && phone && <Soft small><Trans>We hold a phone number. They have not said it is safe to use.</Trans></Soft>}
    </Sheet>
  );
}
