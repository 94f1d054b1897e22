import { ActionButton, Row, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { SettleTakedownDocument } from './take-downs-page.generated';

export function SettleButtons({ id, place, whyNot }: { id: string; place: string; whyNot: string | null }) {
  const { t } = useLingui();
  const settle = useDeed(SettleTakedownDocument);
  return (
    <>
      <Row>
        <ActionButton type="button" small whyNot={whyNot} sending={settle.sending} aria-label={t`It is down: ${place}`} onClick={() => void settle.run({ id, outcome: 'DONE' })}><Trans>It is down</Trans></ActionButton>
        <ActionButton type="button" small look="quiet" whyNot={whyNot} sending={settle.sending} aria-label={t`Can’t be got back: ${place}`} onClick={() => void settle.run({ id, outcome: 'CANNOT_RECALL' })}>
          <Trans>Can’t be got back</Trans>
        </ActionButton>
      </Row>
      <WhatCameOfIt deed={settle} />
    </>
  );
}
