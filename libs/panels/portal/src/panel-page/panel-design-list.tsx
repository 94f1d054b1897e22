import { counted, fromTo, longDay, Sheet, SummaryList, useFitLines } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

import { useDesignWords } from '../words/design-words';
import type { Panel } from './panel';

export function PanelDesignList({ panel }: { panel: Panel }) {
  const { t } = useLingui();
  const { kinds, shares, rules } = useDesignWords();
  const fit = useFitLines()(panel.whoFits);
  const { heldOn, startsAt, endsAt, place, candidates, kind, parentSeats, youngSeats, scoreShare, disagreement, adviceReason } = panel;
  const seats = [
    parentSeats > 0 && counted(parentSeats, t`parent or carer`, t`parents or carers`),
    youngSeats > 0 && counted(youngSeats, t`young person`, t`young people`),
  ].filter(Boolean).join(', ');
  return (
    <Sheet>
      <SummaryList
        look="across"
        answers={[
          { label: t`When`, value: `${longDay(heldOn)}, ${fromTo(startsAt, endsAt)}` },
          { label: t`Where`, value: place },
          { label: t`People to meet`, value: candidates },
          { label: t`Panel`, value: `${kinds[kind]}: ${seats}` },
          ...fit,
          { label: t`Their share of the score`, value: shares[scoreShare] },
          { label: t`If the panels do not agree`, value: rules[disagreement] },
          ...(adviceReason ? [{ label: t`Why it is advice only`, value: adviceReason }] : []),
        ]}
      />
    </Sheet>
  );
}
