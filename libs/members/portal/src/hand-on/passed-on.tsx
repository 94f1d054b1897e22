import { Card, Details, Dots, moment } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

import { MyHandoffsDocument, type MyHandoffsQuery } from './hand-on.generated';

type Mine = MyHandoffsQuery['myHandoffs'];

const LOOK_AGAIN_MS = 15_000;

/** That it was passed on, and who has it. Nothing more is shown, here or anywhere. */
export function PassedOn({ toldFirst }: { toldFirst: string | null }) {
  const { data } = useQuery(MyHandoffsDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const arrived = useRef<HTMLDivElement>(null);
  useEffect(() => arrived.current?.focus(), []);
  const who = data?.myHandoffs[0]?.whoHasIt;
  return (
    <div ref={arrived} tabIndex={-1}>
      <Card heading={<Trans>Passed on</Trans>}>
        <p><Trans>Thank you for calling. You did the right thing.</Trans></p>
        <p role="status">{who ? <Trans>{who} has it now.</Trans> : toldFirst ? <Trans>We are asking {toldFirst} to look now.</Trans> : <Trans>We are asking someone to look now.</Trans>}</p>
        <p><Trans>Did something change? Call again. The numbers are at the top.</Trans></p>
      </Card>
    </div>
  );
}

/** Closed until somebody opens it: another person may be looking at this screen. */
export function WhatCameOfIt({ handoffs }: { handoffs: Mine }) {
  if (handoffs.length === 0) return null;
  return (
    <Details summary={<Trans>What came of a call you told us about</Trans>}>
      <Dots>
        {handoffs.map(({ id, raisedAt, calling, whoHasIt }) => (
          <li key={id}><b>{moment(raisedAt)}</b>: {whoHasIt ? <Trans>{whoHasIt} has it.</Trans> : calling ? <Trans>You said that you were calling.</Trans> : <Trans>Passed on. Someone is asked to look.</Trans>}</li>
        ))}
      </Dots>
    </Details>
  );
}
