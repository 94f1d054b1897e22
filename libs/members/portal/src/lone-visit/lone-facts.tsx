import { Block, Dots, moment, Sheet, Soft, SummaryList } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useLoneWords } from '../words/use-lone-words';
import type { LoneVisitQuery } from './lone-visit.generated';

type Visit = LoneVisitQuery['loneVisit'];

/** Where and with whom, who waits, and what was said, in its order. */
export function LoneFacts({ visit: { kind, startsAt, expectedAt, place, withName, contacts, lines, told, personName } }: { visit: Visit }) {
  const { t } = useLingui();
  const words = useLoneWords();
  return (
    <>
      <Block heading={<Trans>Where</Trans>}>
        <Sheet>
          <SummaryList answers={[
            { label: t`Who`, value: personName },
            { label: t`What`, value: words.kind[kind] },
            { label: t`Place`, value: place ?? t`Forgotten, as we said` },
            ...(withName ? [{ label: t`With`, value: withName }] : []),
            { label: t`From`, value: moment(startsAt) },
            { label: t`Out by`, value: moment(expectedAt) },
            { label: t`Told when late`, value: contacts.map(({ name, here }) => (here ? name : t`${name} (does not work here any more)`)).join(', ') },
          ]} />
        </Sheet>
      </Block>
      {(lines.length > 0 || told.length > 0) && (
        <Block heading={<Trans>What was said</Trans>}>
          <Sheet>
            <Dots>
              {lines.map((line) => <li key={`${line.deed}-${line.at}`}>{moment(line.at)}: <Line line={line} /></li>)}
              {told.map(({ toName, at, left, step }) => <li key={`${toName}-${step}-${at}`}>{moment(at)}: <Trans>we told {toName}.</Trans> {!left && <Soft small><Trans>It has not left yet.</Trans></Soft>}</li>)}
            </Dots>
          </Sheet>
        </Block>
      )}
    </>
  );
}

function Line({ line: { deed, byName, until, how } }: { line: Visit['lines'][number] }) {
  const words = useLoneWords();
  switch (deed) {
    case 'THERE': return how ? <Trans>{byName} knows that they are there: {words.how[how]}.</Trans> : <Trans>{byName} is there.</Trans>;
    case 'LONGER': return <Trans>{byName} needs longer, until {moment(until ?? '')}.</Trans>;
    case 'OUT': return <Trans>{byName} is out and safe.</Trans>;
    case 'CANCELLED': return <Trans>{byName} called it off.</Trans>;
    case 'SAFE': return <Trans>{byName} knows that they are safe: {how ? words.how[how] : ''}.</Trans>;
    case 'HELP': return <Trans>{byName} rang 999.</Trans>;
    case 'ACCOUNT_CLOSED': return <Trans>It ended with their account.</Trans>;
  }
}
