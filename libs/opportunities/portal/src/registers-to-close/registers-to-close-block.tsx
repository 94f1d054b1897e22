import { Block, ButtonLink, fromTo, paths, Queue, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { RegistersToCloseDocument, type RegistersToCloseQuery } from './registers-to-close.generated';

type Register = RegistersToCloseQuery['registersToClose'][number];

const AT_A_GLANCE = 6;

/** Dates that are over and whose register is open. While there are none, nothing is shown: it is not news. */
export default function RegistersToCloseBlock() {
  const { data } = useQuery(RegistersToCloseDocument, { variables: { first: AT_A_GLANCE } });
  const registers = data?.registersToClose ?? [];
  if (registers.length === 0) return null;
  return (
    <Block heading={<Trans>Who came?</Trans>}>
      <Queue items={registers.map(asItem)} />
    </Block>
  );
}

function asItem({ sessionId, title, heldOn, startsAt, endsAt, toMark }: Register) {
  return {
    key: sessionId,
    lead: <Tag tone={toMark === 0 ? 'plain' : 'wait'}>{toMark === 0 ? <Trans>Marked</Trans> : <Trans>To mark</Trans>}</Tag>,
    title: <Link to={paths.teamDate(sessionId)}>{title}</Link>,
    detail: <>{weekday(heldOn)}, {fromTo(startsAt, endsAt)}. {toMark === 0 ? <Trans>All are marked. Close the register, and the money follows.</Trans> : <Plural value={toMark} one="# person to mark." other="# people to mark." />}</>,
    action: <ButtonLink small look="quiet" to={paths.register(sessionId)}><Trans>Open the register</Trans></ButtonLink>,
  };
}
