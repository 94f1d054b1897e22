import { Button, Card, Row, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ChangeMyStageDocument, type MePageQuery } from './me-page.generated';

type Stage = NonNullable<MePageQuery['myRecord']>['stage'];

/** Leaving takes one tap, like coming back. Nobody is asked why, and money earned is still paid. */
export function RestOrLeave({ stage }: { stage: Stage }) {
  const words = useRefusalWords();
  const change = useDeed(ChangeMyStageDocument);
  const to = (next: Stage) => void change.run({ stage: next });
  return (
    <Card heading={headings[stage]}>
      {stage === 'ACTIVE' && <p><Trans>You can have a rest, or leave. You do not have to say why.</Trans></p>}
      {stage === 'RESTING' && <p><Trans>We do not ask you to any dates now. Come back when you like.</Trans></p>}
      {stage === 'LEFT' && <p><Trans>You have left. That is your choice and it is OK. We still pay you what we owe you. You can come back at any time.</Trans></p>}
      <Row>
        {stage !== 'ACTIVE' && <Button type="button" look="quiet" onClick={() => to('ACTIVE')}><Trans>Come back</Trans></Button>}
        {stage === 'ACTIVE' && <Button type="button" look="quiet" icon="pause" onClick={() => to('RESTING')}><Trans>Have a rest</Trans></Button>}
        {stage !== 'LEFT' && <Button type="button" look="quiet" onClick={() => to('LEFT')}><Trans>Leave</Trans></Button>}
      </Row>
      <StatusLine>
        {change.sending && <Trans>Sending</Trans>}
        {change.answer?.kind === 'refused' && words(change.answer.refusals[0])}
        {change.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
    </Card>
  );
}

const headings = {
  ACTIVE: <Trans>Do you need a break?</Trans>,
  RESTING: <Trans>You are having a rest</Trans>,
  LEFT: <Trans>You have left</Trans>,
};
