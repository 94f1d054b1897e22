import { Card, CardRow, Said, Tag, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { ImpactPageQuery } from './impact-page.generated';

type Change = NonNullable<ImpactPageQuery['publishedReport']>['changes'][number];

/** What people said and what was done, at most three: the first thing a councillor reads. */
export function ThreeChanges({ changes }: { changes: readonly Change[] }) {
  return (
    <CardRow>
      {changes.map((change) => (
        <li key={change.itemId}>
          <Card heading={change.did ?? <Trans>A change we made</Trans>} level={2} tag={<Tag tone="good"><Trans>Done, {weekday(change.doneOn)}</Trans></Tag>}>
            {change.said !== null && <Said who={<Trans>People said</Trans>}>{change.said}</Said>}
            {change.wordsOver && <p className="soft"><Trans>Somebody’s own words stood here. Their yes is over, so we do not show them any more.</Trans></p>}
            <p className="soft">{change.confirmed ? <Trans>They say we got it right.</Trans> : <Trans>We have asked them if we got it right.</Trans>}</p>
          </Card>
        </li>
      ))}
    </CardRow>
  );
}
