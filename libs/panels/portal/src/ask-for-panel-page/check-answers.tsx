import { Block, Button, counted, fromTo, longDay, pounds, Row, Sheet, Soft, SummaryList, useFitLines } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useDesignWords } from '../words/design-words';
import type { Draft } from './read-draft';

/** What will be sent, in sentences, while there is still time to change it. */
export function CheckAnswers({ draft, payPence }: { draft: Draft; payPence: number | null }) {
  const { t } = useLingui();
  const { kinds, shares, rules } = useDesignWords();
  const fit = useFitLines()(draft.fit);
  const { role, heldOn, startsAt, endsAt, place, candidates, kind, scoreShare, disagreement } = draft;
  const people = (draft.parentSeats ?? 0) + (draft.youngSeats ?? 0);
  const open = <Trans>Not yet</Trans>;
  const times = startsAt && endsAt ? fromTo(startsAt, endsAt) : '';
  const paid = payPence === null || people === 0 ? open : <Trans>{counted(people, t`person`, t`people`)}, {pounds(payPence)} each: {pounds(people * payPence)} and fares</Trans>;
  return (
    <Block heading={<Trans>Check your answers</Trans>}>
      <Sheet>
        <SummaryList
          look="across"
          answers={[
            { label: t`Job`, value: role || open, change: '#role' },
            { label: t`People to meet`, value: candidates ?? open, change: '#candidates' },
            { label: t`Date`, value: heldOn ? `${longDay(heldOn)}, ${times}` : open, change: '#heldOn' },
            { label: t`Place`, value: place || open, change: '#place' },
            { label: t`Panel`, value: kind ? `${kinds[kind]}, ${counted(people, t`person`, t`people`)}` : open, change: '#kind' },
            ...fit,
            { label: t`Score`, value: scoreShare ? <>{shares[scoreShare]}. {disagreement && rules[disagreement]}</> : open, change: '#scoreShare' },
            { label: t`Cost`, value: paid },
          ]}
        />
        <Row>
          <Button><Trans>Send to the coordinator</Trans></Button>
          <Soft small><Trans>The share and the rule are shown to the panel and to the people who apply.</Trans></Soft>
        </Row>
      </Sheet>
    </Block>
  );
}
