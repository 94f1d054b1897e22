import { Block, Radios, Segments, ShareBar, Sheet, TextArea } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { sharePercent, useDesignWords, type DisagreementRule, type ScoreShare } from '../words/design-words';
import type { Draft } from './read-draft';

/** How does their score count? Settled before anybody is invited, and shown to everybody. */
export function ScoreBlock({ scoreShare, disagreement }: Pick<Draft, 'scoreShare' | 'disagreement'>) {
  const { t } = useLingui();
  const { shares, rules } = useDesignWords();
  const percent = scoreShare === '' ? null : sharePercent[scoreShare];
  return (
    <Block heading={<Trans>How does their score count?</Trans>}>
      <Sheet>
        <Segments name="scoreShare" label={<Trans>Their share of the score</Trans>} options={(Object.keys(shares) as ScoreShare[]).map((value) => ({ value, label: shares[value] }))} />
        {percent !== null && <ShareBar first={{ label: t`Their panel`, percent }} second={{ label: t`Officers`, percent: 100 - percent }} />}
        <Radios
          name="disagreement" look="lines" label={<Trans>If the two panels do not agree</Trans>}
          options={(Object.keys(rules) as DisagreementRule[]).map((value) => ({ value, label: rules[value] }))}
        />
        {disagreement === 'ADVICE_ONLY' && (
          <TextArea name="adviceReason" most={500} rows={3} label={<Trans>Why is it only advice?</Trans>} hint={<Trans>The people on the panel are told this.</Trans>} />
        )}
      </Sheet>
    </Block>
  );
}
