import { ActionButton, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { TakeAwayDaysOffDocument, type DaysOffPageQuery } from './days-off-page.generated';

/** What has begun stays, and the button says so. */
export function TakeAway({ days: { id, name, whyNotTakeAway } }: { days: DaysOffPageQuery['daysOff'][number] }) {
  const words = useRefusalWords();
  const { run, sending, answer } = useDeed(TakeAwayDaysOffDocument);
  return (
    <>
      <ActionButton type="button" small look="quiet" sending={sending} whyNot={whyNotTakeAway} onClick={() => void run({ id })}><Trans>Take away</Trans><span className="visually-hidden">: {name}</span></ActionButton>
      {answer?.kind === 'refused' && <p role="alert">{words(answer.refusals[0])}</p>}
    </>
  );
}
