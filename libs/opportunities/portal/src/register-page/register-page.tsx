import { Block, Desk, EmptyState, Keys, Loaded, Note, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { DaySigns } from '../day-signs/day-signs';
import { SessionNeeds } from '../session-needs/session-needs';
import { BackToDates, TeamDateFolders, TeamDateHead } from '../team-date-page/team-date-head';
import { CloseRegister } from './close-register';
import { RegisterLines } from './register-lines';
import { RegisterPageDocument, type RegisterPageQuery } from './register-page.generated';

export type RegisterSession = RegisterPageQuery['session'];
export type RegisterBooking = RegisterSession['bookings'][number];

const expected = new Set(['ACCEPTED', 'CONFIRMED', 'CAME', 'CAME_LATE', 'SENT_WORD', 'DID_NOT_COME']);

/** Who came: one key a person. The money follows from it. */
export default function RegisterPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(RegisterPageDocument, { variables: { id } });
  const session = asked.data?.session;
  return (
    <Desk title={t`Register`} back={<BackToDates />} head={session && <TeamDateHead date={session} />} heading={<Trans>Register</Trans>}>
      <TeamDateFolders id={id} />
      <Loaded from={asked} waiting={<Trans>Getting the register</Trans>}>
        {(data) => <WholeRegister session={data.session} onMarked={() => void asked.refetch()} />}
      </Loaded>
    </Desk>
  );
}

function WholeRegister({ session, onMarked }: { session: RegisterSession; onMarked: () => void }) {
  const words = useRefusalWords();
  const lines = session.bookings.filter(({ state }) => expected.has(state));
  const confirmed = lines.filter(({ state }) => state !== 'ACCEPTED');
  const marked = confirmed.filter(({ attendance }) => attendance !== null).length;
  const closed = session.registerClosedAt !== null;
  const shut = session.whyNotCloseRegister === 'REGISTER_NOT_OPEN';
  return (
    <>
      <Block heading={<Trans>Who came?</Trans>} aside={<Trans>{marked} of {confirmed.length} marked</Trans>} note={<Trans>Not coming is never held against anyone. No reason is kept.</Trans>}>
        {shut && <Note tone="wait"><p>{words({ code: 'REGISTER_NOT_OPEN' })}</p></Note>}
        {closed && <Note tone="good"><p><Trans>The register is closed. The money goes to be checked now.</Trans></p></Note>}
        {lines.length === 0
          ? <EmptyState><p><Trans>Nobody has a place yet. Confirm people first, then they show here.</Trans></p></EmptyState>
          : <RegisterLines session={session} lines={lines} onMarked={onMarked} />}
      </Block>
      {!closed && <DaySigns sessionId={session.id} />}
      {!closed && <SessionNeeds sessionId={session.id} />}
      {!closed && <CloseRegister session={session} lines={lines} />}
      {!closed && <Keys keys={[
        { name: 'C', does: <Trans>came</Trans> }, { name: 'L', does: <Trans>late</Trans> }, { name: 'S', does: <Trans>sent word</Trans> },
        { name: 'X', does: <Trans>did not come</Trans> }, { name: 'J', does: <Trans>next</Trans> }, { name: 'K', does: <Trans>back</Trans> }, { name: 'Ctrl Z', does: <Trans>undo</Trans> },
      ]} />}
    </>
  );
}
