import { Answers, Block, Button, DateParts, Details, Sheet, StatusLine } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';

export interface Span {
  readonly from: ReturnType<Answers['date']>;
  readonly to: ReturnType<Answers['date']>;
}

/** Without a first day from the beginning; without a last one up to today, with today in it. */
export function ChooseSpan({ onChoose }: { onChoose: (span: Span) => void }) {
  const { t } = useLingui();
  const [said, setSaid] = useState<ReactNode>(null);
  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answers = new Answers(new FormData(event.currentTarget));
    const span = { from: answers.date('from'), to: answers.date('to') };
    if (answers.unread.length > 0) return setSaid(<Trans>One of these is no day we know. Look at it again.</Trans>);
    if (span.from && span.to && span.to < span.from) return setSaid(<Trans>The last day is before the first. Change one of them.</Trans>);
    setSaid(<Trans>Counted for these days.</Trans>);
    onChoose(span);
  }
  return (
    <Block heading={<Trans>Which days</Trans>} note={<Trans>Today counts too.</Trans>}>
      <Sheet>
        <Details summary={<Trans>From the beginning up to today. Choose other days</Trans>}>
          <form className="stack" aria-label={t`Which days`} noValidate onSubmit={choose}>
            <DateParts name="from" label={<Trans>From</Trans>} hint={<Trans>Leave it empty for the beginning.</Trans>} />
            <DateParts name="to" label={<Trans>Up to, with this day</Trans>} hint={<Trans>Leave it empty for today.</Trans>} />
            <Button small><Trans>Count these</Trans></Button>
            <StatusLine>{said}</StatusLine>
          </form>
        </Details>
      </Sheet>
    </Block>
  );
}
