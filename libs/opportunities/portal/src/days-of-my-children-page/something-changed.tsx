import { Button, Details, Dots, Form, moment, StatusLine, TextArea, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { DayOfMyChild } from './days-of-my-children-page';
import { SayDayChangedDocument } from './days-of-my-children-page.generated';

const MOST = 500;

/** It goes to the team in their own words. A plan is changed by a person, after a talk. */
export function SomethingChanged({ day: { bookingId, changes, whyNotSayChanged, leftAt }, done }: { day: DayOfMyChild; done: () => void }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const [sent, setSent] = useState(0);
  const name = `words-${bookingId}`;
  const question = useQuestion({
    deed: SayDayChangedDocument,
    variables: (answers) => ({ bookingId, words: answers.text(name, t`Write what is different.`) }),
    fields: { words: name },
    done: () => {
      setSent((times) => times + 1);
      done();
    },
  });
  return (
    <>
      {changes.length > 0 && (
        <Dots>
          {changes.map((change) => (
            <li key={change.id}>“{change.words}” <span className="soft">{moment(change.saidAt)}. {change.seenAt ? <Trans>The team has read it.</Trans> : <Trans>The team has not read it yet.</Trans>}</span></li>
          ))}
        </Dots>
      )}
      {!whyNotSayChanged && !leftAt && (
        <Details summary={<Trans>Something is different</Trans>}>
          <Form key={sent} question={question} label={t`Something is different`}>
            <TextArea name={name} rows={3} most={MOST} label={<Trans>What is different?</Trans>} hint={<Trans>Is it today? Call us, too. We talk with you before we change the plan.</Trans>} />
            <Button><Trans>Tell the team</Trans></Button>
          </Form>
        </Details>
      )}
      {whyNotSayChanged === 'DAY_CHANGES_UNREAD' && <p className="soft">{words({ code: whyNotSayChanged })}</p>}
      <StatusLine>{sent > 0 && <Trans>We told the team.</Trans>}</StatusLine>
    </>
  );
}
