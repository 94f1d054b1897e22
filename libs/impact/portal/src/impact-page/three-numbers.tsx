import { Figures } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useFigureWords } from '../figures/figure-words';
import type { ImpactPageQuery } from './impact-page.generated';

type Report = NonNullable<ImpactPageQuery['publishedReport']>;

export function ThreeNumbers({ report }: { report: Report }) {
  const { share, count } = useFigureWords();
  return (
    <Figures
      big
      figures={[
        { value: share(report.panels), words: <Trans>interview panels had a parent, carer or young person on them. The quarter before it was {share(report.panelsBefore)}.</Trans> },
        { value: share(report.paidOnTime), words: <Trans>payments came by the day we promised. The quarter before it was {share(report.paidOnTimeBefore)}.</Trans> },
        {
          value: count(report.people.parentsAndCarers),
          words: <Trans>parents and carers took part. Young people: {count(report.people.youngPeople)}. Everybody: {count(report.people.everybody)}.</Trans>,
        },
      ]}
    />
  );
}
