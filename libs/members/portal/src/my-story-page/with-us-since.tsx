import { longDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

/** "1 year and 6 months", from whole months. */
export function Length({ months }: { months: number }) {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months === 0) return <Trans>less than a month</Trans>;
  if (years === 0) return <Plural value={rest} one="# month" other="# months" />;
  return <><Plural value={years} one="# year" other="# years" />{rest > 0 && <> <Trans>and</Trans> <Plural value={rest} one="# month" other="# months" /></>}</>;
}

export interface Shown {
  readonly since?: string | null;
  readonly months?: number | null;
  readonly dates?: number | null;
  readonly hours?: number | null;
}

/** How long, how often and how much, to the member themself. */
export function WithUsSince({ since, months, dates, hours }: Shown) {
  if (!since) return <p><Trans>Come to one date and we can start.</Trans></p>;
  return (
    <>
      <p><Trans>You are with us since {longDay(since)}.</Trans> <Trans>That is <Length months={months ?? 0} />.</Trans></p>
      <p><Plural value={dates ?? 0} one="You came to # date." other="You came to # dates." /> <Plural value={hours ?? 0} one="You gave # hour." other="You gave # hours." /></p>
    </>
  );
}
