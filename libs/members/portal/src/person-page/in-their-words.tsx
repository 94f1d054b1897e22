import { Block, listed, longDay, Sheet, Soft, SummaryList, Tag } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Person } from './person-page';

/** What they said once: what they want and will not do, what they need and who sees that, when they can come. What they will not do on another record of theirs counts too. */
export function InTheirWords({ person: { profile, accessLines, alsoSaid } }: { person: Person }) {
  const { t } = useLingui();
  const lines = accessLines ?? [];
  const seenBy = { TEAM: t`Only the team`, HOSTS: t`Also who runs the date`, VENUE: t`Also the venue, without a name` };
  const { wants, wonts, important, voicemail, mostAMonth, ratherNot, times, away, busy, safeTimes } = profile ?? {};
  const kinds = { PANEL: t`interview panels`, TRAINING: t`trainings`, PROJECT: t`planning dates`, MEETING: t`meetings` };
  const also = alsoSaid ?? [];
  const avoided = new Set([ratherNot ?? [], ...also.map((said) => said.ratherNot)].flat());
  const told = [
    [t`Wants to`, wants], [t`Will not`, wonts], [t`Will not, on their other record`, also.flatMap((said) => said.wonts ?? []).join(' ')],
    [t`Rather not asked to`, listed([...avoided].map((kind) => kinds[kind]))], [t`Who is important`, important],
    [t`Can come`, listed((times ?? []).map(({ words }) => words))],
    [t`Can’t come`, listed([...(away ?? []).map(({ from, to }) => (from === to ? longDay(from) : t`${longDay(from)} to ${longDay(to)}`)), ...(busy ?? []).map(({ words, until }) => (until ? t`${words} until ${longDay(until)}` : words))])],
    [t`But can on`, listed((busy ?? []).flatMap(({ except }) => except).map((day) => longDay(day)))],
    [t`At most`, mostAMonth ? t`${mostAMonth} in a month` : null], [t`Safe to write or call`, listed((safeTimes ?? []).map(({ words }) => words))],
    [t`Safe only then too, on their other record`, also.flatMap((said) => [listed([...said.safeTimes]), said.reachNote ?? '']).filter((one) => one !== '').join('. ')], [t`A message on their phone may say`, voicemail],
  ].flatMap(([label, value]) => (label && value ? [{ label, value }] : []));
  return (
    <>
      <Block heading={<Trans>What they need to take part</Trans>}>
        <Sheet>{lines.length > 0 ? lines.map((line) => <p key={line.id}>{line.words} <Tag>{seenBy[line.seenBy]}</Tag></p>) : <Soft><Trans>Nothing said.</Trans></Soft>}</Sheet>
      </Block>
      {told.length > 0 && <Block heading={<Trans>In their words</Trans>}><Sheet><SummaryList answers={told} /></Sheet></Block>}
    </>
  );
}
