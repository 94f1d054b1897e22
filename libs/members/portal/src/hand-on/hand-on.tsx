import { Button, Card, Note, Row, Soft, StatusLine, useDeed, useIdempotencyKey, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { CallMade } from './call-made';
import { HandOnDocument, MyHandoffsDocument, StartCallingDocument } from './hand-on.generated';
import { PassedOn, WhatCameOfIt } from './passed-on';

/** Under the numbers: "I am calling now" keeps them on the screen, "I have called" makes the record. Nothing here asks what the worry is. */
export default function HandOn({ staff }: { staff: boolean }) {
  const about = useQuery(HandOnDocument, { variables: { search: null } });
  const mine = useQuery(MyHandoffsDocument);
  const calling = useDeed(StartCallingDocument, { refetch: 'none' });
  const { key } = useIdempotencyKey();
  const [step, setStep] = useState<'first' | 'calling' | 'called'>('first');
  const [passed, setPassed] = useState(false);
  const begun = mine.data?.myHandoffs.find((one) => one.calling && one.state === 'RAISED');
  if (passed) return <PassedOn toldFirst={about.data?.handingOn.toldFirst ?? null} />;
  const at = step === 'first' && begun ? 'calling' : step;
  return (
    <>
      <Card heading={<Trans>Tell us that you called</Trans>}>
        <p><Trans>Tell it on the phone. We do not write it down here.</Trans></p>
        <p><Trans>To keep you safe we may need to tell one person. You can ask who.</Trans></p>
        {at === 'first' && (
          <Row>
            <Button type="button" icon="phone" onClick={() => { setStep('calling'); void calling.run({ aboutId: null, key }); }}><Trans>I am calling now</Trans></Button>
            <Button type="button" look="quiet" onClick={() => setStep('called')}><Trans>I have called</Trans></Button>
          </Row>
        )}
        {at === 'calling' && <Note tone="wait" icon="phone"><p><Trans>You are calling now. The numbers stay at the top. When the call is over, tell us below.</Trans></p></Note>}
        <StatusLine>{calling.answer?.kind === 'broken' && <Trans>We could not hear that you are calling. Call all the same. It is the call that helps.</Trans>}</StatusLine>
      </Card>
      {at !== 'first' && <CallMade staff={staff} about={about.data?.handingOn ?? null} onDone={() => setPassed(true)} />}
      {about.data && (
        <Card heading={<Trans>Is it about someone who works with children?</Trans>}>
          <p><Trans>Say that on the phone too. It has to reach the right person by {weekday(about.data.handingOn.ladoBy)}.</Trans></p>
          {staff && <Soft><Trans>The council has an officer for worries about staff and helpers. Call the Hub and ask for them.</Trans></Soft>}
        </Card>
      )}
      <WhatCameOfIt handoffs={mine.data?.myHandoffs ?? []} />
    </>
  );
}
