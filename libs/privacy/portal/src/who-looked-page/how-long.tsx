import { Loaded } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { HowLongWeKeepDocument } from './who-looked-page.generated';

/** The periods that hold today; they are the council's own dated values. */
export function HowLong() {
  const asked = useQuery(HowLongWeKeepDocument);
  return (
    <>
      <h2 className="h3"><Trans>How long we keep things</Trans></h2>
      <Loaded from={asked}>
        {({ retentionRules }) => (
          <ul className="stack">
            {retentionRules.map(({ code, record, period, countedFrom, thenWhat, source }) => (
              <li key={code}>
                <p><b>{record}</b></p>
                <p><Trans>{period} from {countedFrom}, then: {thenWhat}</Trans></p>
                <p className="soft small">{source}</p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
