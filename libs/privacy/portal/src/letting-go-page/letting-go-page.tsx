import { Block, Button, Desk, EmptyState, Loaded, Row, Soft, Stack, useDeed, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { LegalHolds } from './legal-holds';
import { FindPastItsTimeDocument, LettingGoPageDocument } from './letting-go-page.generated';
import { OneLettingGo } from './one-letting-go';

/** What is past its time and who asked to be forgotten: counted first, decided here, done by a job. */
export default function LettingGoPage() {
  const { t } = useLingui();
  const asked = useQuery(LettingGoPageDocument, { fetchPolicy: 'cache-and-network' });
  const find = useDeed(FindPastItsTimeDocument);
  return (
    <Desk title={t`Letting go`} heading={<Trans>What we let go</Trans>} lead={<Trans>First we count, then you decide, then it is done. A legal hold wins over everything.</Trans>}>
      <div className="block">
        <Row><Button type="button" look="quiet" onClick={() => void find.run({})}><Trans>Count what is past its time</Trans></Button></Row>
        <WhatCameOfIt deed={find} done={find.answer?.kind === 'done' && find.answer.data.findPastItsTime === 0 ? <Trans>Nothing new is past its time.</Trans> : <Trans>Counted. Look at the list.</Trans>} />
      </div>
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ lettingsGo, legalHolds, retentionRules }) => (
          <>
            <Block heading={<Trans>To decide, and decided</Trans>}>
              {lettingsGo.length === 0
                ? <EmptyState><Trans>Nothing waits for you. Each night we count what is past its time, and it stands here.</Trans></EmptyState>
                : <Stack>{lettingsGo.map((it) => <OneLettingGo key={it.id} it={it} record={retentionRules.find(({ code }) => code === it.rule)?.record ?? null} />)}</Stack>}
            </Block>
            <Block heading={<Trans>Legal holds</Trans>}>
              <Soft><Trans>While a hold stands, nothing of that person is let go: not by a rule and not by a wish.</Trans></Soft>
              <LegalHolds holds={legalHolds} />
            </Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}
