import { counted, Facts, fromTo, listed, pounds, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { SeatKind } from '../next-date-card/next-date-card.generated';

export interface ToldDate {
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly placeNote?: string | null;
  readonly payPence: number;
  readonly payBy: string;
  readonly contactName: string;
  readonly withNames: readonly string[];
  readonly others: readonly { readonly kind: SeatKind; readonly count: number }[];
}

/** When, where, what you get, who will be there. */
export function DateFacts({ date, brief = false }: { date: ToldDate; brief?: boolean }) {
  const { t } = useLingui();
  const { heldOn, startsAt, endsAt, place, placeNote, payPence, payBy, contactName, withNames } = date;
  const staff = listed([contactName, ...withNames].filter((name) => name !== ''));
  const others = listed(date.others.map(({ kind, count }) =>
    kind === 'YOUNG_PERSON' ? counted(count, t`young person`, t`young people`) : counted(count, t`parent or carer`, t`parents and carers`)));
  return (
    <Facts brief={brief} facts={[
      { icon: 'clock', label: <Trans>When</Trans>, value: <>{weekday(heldOn)}, {fromTo(startsAt, endsAt)}</> },
      { icon: 'pin', label: <Trans>Where</Trans>, value: place, more: placeNote },
      payPence > 0
        ? { icon: 'pound', label: <Trans>You get</Trans>, value: <Trans>{pounds(payPence)}, and your fares</Trans>, more: <Trans>We pay you by {weekday(payBy)}.</Trans> }
        : { icon: 'pound', label: <Trans>You get</Trans>, value: <Trans>Your fares</Trans> },
      { icon: 'people', label: <Trans>Who will be there</Trans>, value: staff, more: others && <Trans>And {others}.</Trans> },
    ]} />
  );
}
