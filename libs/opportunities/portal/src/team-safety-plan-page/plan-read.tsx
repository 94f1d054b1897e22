import { listed, moment, Sheet, Soft, SummaryList } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { Plan } from './team-safety-plan-page';

type Shown = Pick<Plan, 'risks' | 'adults' | 'adultNames' | 'leastAdults' | 'youngPlaces' | 'writtenByName' | 'writtenAt'>;

/** What could go wrong, each with our answer; then how many adults, beside how many there have to be. */
export function PlanRead({ plan: { risks, adults, adultNames, leastAdults, youngPlaces, writtenByName, writtenAt } }: { plan: Shown }) {
  return (
    <Sheet>
      <SummaryList answers={risks.map(({ what, answer }) => ({ label: what, value: answer }))} />
      <p>
        <b><Plural value={adults} one="# of us watches all the time" other="# of us watch all the time" />{adultNames.length > 0 ? `: ${listed([...adultNames])}.` : '.'}</b>{' '}
        <Plural value={youngPlaces} one="For # young person" other="For # young people" /> <Plural value={leastAdults} one="the council asks for # or more." other="the council asks for # or more." />
      </p>
      <Soft small><Trans>Written by {writtenByName}, {moment(writtenAt)}.</Trans></Soft>
    </Sheet>
  );
}
