import { ButtonLink, moment, paths, Queue, Tag } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { useLoneWords } from '../words/use-lone-words';
import type { AloneNowQuery } from '../alone-now/alone-now.generated';

type Visit = AloneNowQuery['aloneNow'][number];

/** Who is or goes out alone, until when, and how late they are. */
export function AloneList({ visits }: { visits: readonly Visit[] }) {
  const words = useLoneWords();
  return (
    <Queue
      items={visits.map((visit) => ({
        key: visit.id,
        lead: <State visit={visit} />,
        title: <b>{visit.personName}</b>,
        detail: <>{words.kind[visit.kind]}. <Trans>Out by {moment(visit.expectedAt)}.</Trans> {visit.toldCount > 0 && <Plural value={visit.toldCount} one="# colleague was told." other="# colleagues were told." />}</>,
        ...(visit.mayOpen && { action: <ButtonLink to={paths.loneVisit(visit.id)} look="quiet" small><Trans>Open</Trans></ButtonLink> }),
      }))}
    />
  );
}

function State({ visit: { state, minutesLate } }: { visit: Visit }) {
  if (state === 'ENDED') return <Tag><Trans>Ended</Trans></Tag>;
  if (state === 'HELP') return <Tag tone="worry"><Trans>999</Trans></Tag>;
  if (minutesLate > 0) return <Tag tone="worry"><Plural value={minutesLate} one="# minute late" other="# minutes late" /></Tag>;
  return state === 'THERE' ? <Tag tone="good"><Trans>There</Trans></Tag> : <Tag tone="wait"><Trans>Planned</Trans></Tag>;
}
