import { EmptyState, Loaded, Page } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { isComing, isOver, isToAnswer } from '../words/my-date';
import { DateList } from './date-list';
import { DatesPageDocument } from './dates-page.generated';

/** When and where: what waits for an answer first, then what is coming, then what was. */
export default function DatesPage() {
  const { t } = useLingui();
  const asked = useQuery(DatesPageDocument);
  return (
    <Page title={t`My dates`} heading={<Trans>My dates</Trans>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your dates</Trans>}>
        {({ myDates }) => {
          const [toAnswer, coming, past] = [myDates.filter(isToAnswer), myDates.filter(isComing), myDates.filter(isOver).reverse()];
          const others = myDates.filter((date) => !toAnswer.includes(date) && !coming.includes(date) && !past.includes(date));
          return (
            <>
              {myDates.length === 0 && <EmptyState><p><Trans>No dates yet. When we ask you to join in, you see it here.</Trans></p></EmptyState>}
              <DateList heading={<Trans>Can you come?</Trans>} dates={toAnswer} first={toAnswer[0]?.bookingId} />
              <DateList heading={<Trans>Coming up</Trans>} dates={coming} first={toAnswer.length === 0 ? coming[0]?.bookingId : null} />
              <DateList heading={<Trans>These are over</Trans>} dates={past} />
              <DateList heading={<Trans>Not this time</Trans>} dates={others} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
