import { ButtonLink, Card, paths, Row, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { QuestionsForMeDocument } from './questions-for-me.generated';

/** How many questions wait for a yes or a no; what they are stands on the page itself, not where somebody may look over a shoulder. */
export default function QuestionsForMe() {
  const { data } = useQuery(QuestionsForMeDocument);
  const waiting = (data?.myConsents ?? []).filter(({ state, ownAnswer }) => ownAnswer === null && (state === 'ASKED' || state === 'IN_DISCUSSION'));
  if (waiting.length === 0) return null;
  return (
    <Card heading={<Plural value={waiting.length} one="One question waits for your yes or no" other="# questions wait for your yes or no" />} tag={<Tag tone="wait" icon="clock"><Trans>Waiting for you</Trans></Tag>}>
      <p><Trans>There is no wrong answer. You can change it at any time.</Trans></p>
      <Row><ButtonLink to={paths.myYesAndNo()}><Trans>Look at it</Trans></ButtonLink></Row>
    </Card>
  );
}
