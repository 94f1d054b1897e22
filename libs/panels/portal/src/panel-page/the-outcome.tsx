import { Block, Sheet, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useOutcomeWords } from '../words/outcome-words';
import type { Panel } from './panel';

export function TheOutcome({ outcome, told }: { outcome: NonNullable<Panel['outcome']>; told: boolean }) {
  const { outcomes, views } = useOutcomeWords();
  return (
    <Block heading={<Trans>What happened</Trans>}>
      <Sheet>
        <p><b>{outcomes[outcome.outcome]}</b> {views[outcome.viewCounted]}</p>
        {outcome.reason && <p><Trans>The reason: {outcome.reason}</Trans></p>}
        <Soft small>{told ? <Trans>Everybody who sat has been told.</Trans> : <Trans>Everybody who sat will be told.</Trans>}</Soft>
      </Sheet>
    </Block>
  );
}
