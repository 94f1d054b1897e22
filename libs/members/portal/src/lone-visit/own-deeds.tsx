import { Block, Button, Details, Form, moment, Row, Sheet, Soft, StatusLine, TimeInput, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { spokenTime, type ClockTime } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';

import { ArriveAloneDocument, CancelLoneVisitDocument, ComeOutAloneDocument, NeedLongerDocument, type LoneVisitQuery } from './lone-visit.generated';

type Visit = LoneVisitQuery['loneVisit'];

/** Whoever is out presses one button, as wide as the phone. The main one is the one that comes next. */
export function OwnDeeds({ visit: { id, state, expectedAt, minutesLate, contacts, longerTimes, whyNotArrive, whyNotCancel } }: { visit: Visit }) {
  const longerId = useId();
  const words = useRefusalWords();
  const [arrive, out, longer, cancel] = [useDeed(ArriveAloneDocument), useDeed(ComeOutAloneDocument), useDeed(NeedLongerDocument), useDeed(CancelLoneVisitDocument)];
  if (state === 'ENDED') return null;
  const answers = [arrive.answer, out.answer, longer.answer, cancel.answer];
  const refused = answers.find((answer) => answer?.kind === 'refused');
  const names = contacts.map(({ name }) => name).join(', ');
  return (
    <Block heading={minutesLate > 0 ? <Trans>You said you are out by {moment(expectedAt)}. Are you safe?</Trans> : <Trans>We expect you out by {moment(expectedAt)}</Trans>}>
      <Sheet>
        {whyNotArrive === null && <Button type="button" wide icon="pin" onClick={() => void arrive.run({ id })}><Trans>I am there</Trans></Button>}
        <Button type="button" wide icon="check" look={whyNotArrive === null ? 'quiet' : 'main'} onClick={() => void out.run({ id })}><Trans>I am out and safe</Trans></Button>
        {longerTimes.length > 0 && (
          <div role="group" aria-labelledby={longerId} className="stack">
            <p id={longerId}><b><Trans>I need longer, until</Trans></b></p>
            <Row>{longerTimes.map((time) => <Button key={time} type="button" look="quiet" onClick={() => void longer.run({ id, untilTime: time })}>{spokenTime(time as ClockTime)}</Button>)}</Row>
            <AnotherTime id={id} />
          </div>
        )}
        {whyNotCancel === null && <p><Button type="button" look="quiet" small onClick={() => void cancel.run({ id })}><Trans>It does not take place</Trans></Button></p>}
        <StatusLine>
          {answers.some((answer) => answer?.kind === 'broken') && <Trans>We could not hear you. Call or text {names}, and press again when you can.</Trans>}
          {refused?.kind === 'refused' && words(refused.refusals[0])}
        </StatusLine>
        <Soft small><Trans>When you have not said that you are out, we tell {names}.</Trans></Soft>
      </Sheet>
    </Block>
  );
}

function AnotherTime({ id }: { id: string }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: NeedLongerDocument,
    variables: (answers) => ({ id, untilTime: answers.time('untilTime', t`Write a time like 4:30pm.`) ?? '' }),
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Another time</Trans>}>
      <Form question={question} label={t`I need longer`}>
        <TimeInput name="untilTime" label={<Trans>Until when?</Trans>} hint={<Trans>For example 4:30pm</Trans>} />
        <Button small><Trans>Save this time</Trans></Button>
      </Form>
    </Details>
  );
}
