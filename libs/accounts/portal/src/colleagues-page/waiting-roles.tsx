import { ActionButton, Block, Button, EmptyState, longDay, Queue, useDeed, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { AgreeToRoleDocument, DeclineRoleDocument, WaitingRolesPageDocument, type WaitingRolesPageQuery } from './colleagues-page.generated';
import { useRoleName } from './role-words';

type Waiting = WaitingRolesPageQuery['waitingRoles'][number];

/** Power is given by two: both see what waits, and nobody agrees to what they asked for. */
export function WaitingRoles({ whenNone = null }: { whenNone?: ReactNode }) {
  const { data } = useQuery(WaitingRolesPageDocument, { fetchPolicy: 'cache-and-network' });
  const agree = useDeed(AgreeToRoleDocument);
  const decline = useDeed(DeclineRoleDocument);
  const waiting = data?.waitingRoles ?? [];
  return (
    <>
      {waiting.length > 0 && (
        <Block heading={<Trans>Waits for a second person</Trans>} aside={waiting.length}>
          <Queue items={waiting.map((one) => ({
            key: one.id, title: <What waiting={one} />, detail: <Whose waiting={one} />,
            action: (
              <>
                {!one.askedByMe && <ActionButton type="button" small whyNot={one.whyNotAgree} sending={agree.sending} onClick={() => void agree.run({ id: one.id })}><Trans>Agree for {one.name}</Trans></ActionButton>}
                {' '}<Button type="button" look="quiet" small onClick={() => void decline.run({ id: one.id })}>{one.askedByMe ? <Trans>Take it back</Trans> : <Trans>Say no</Trans>}</Button>
              </>
            ),
          }))} />
        </Block>
      )}
      {data && waiting.length === 0 && whenNone && <EmptyState><p>{whenNone}</p></EmptyState>}
      <WhatCameOfIt deed={agree} done={<Trans>Agreed. The role works from now on.</Trans>} />
      <WhatCameOfIt deed={decline} done={<Trans>Done. The role was not given.</Trans>} />
    </>
  );
}

function What({ waiting: { name, role } }: { waiting: Waiting }) {
  return <><b>{name}</b>: {useRoleName()(role)}</>;
}

function Whose({ waiting: { askedBy, askedByMe, askedAt, nobodyElse } }: { waiting: Waiting }) {
  return (
    <>
      {askedByMe ? <Trans>You asked on {longDay(askedAt)}.</Trans> : <Trans>{askedBy} asked on {longDay(askedAt)}.</Trans>}{' '}
      {askedByMe && (nobodyElse
        ? <Trans>You are the only administrator, and no service lead is here yet. Whoever runs the machine can agree; the guide for running Alongside says how.</Trans>
        : <Trans>Another administrator has to agree. Is there none? Then a service lead can.</Trans>)}
    </>
  );
}
