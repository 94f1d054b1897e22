import { Choice3, Note, StatusLine, useDeed, useIdempotencyKey, useRefusalWords, type Choice } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';

import { AnswerOfferDocument, type OfferAnswer } from './answer-offer.generated';

export interface AnswerableDate {
  readonly bookingId: string;
  readonly answer?: OfferAnswer | null;
  readonly whyNotAccept?: string | null;
  readonly whyNotHold?: string | null;
  readonly whyNotDecline?: string | null;
}

/** The answers still possible, each as easy as the other. The rule that closes one says why. */
export function AnswerChoices({ date, question, hideQuestion = false, onAnswered }: {
  date: AnswerableDate;
  question: ReactNode;
  hideQuestion?: boolean;
  onAnswered?: () => void;
}) {
  const say = useDeed(AnswerOfferDocument);
  const { key, renew } = useIdempotencyKey();
  const words = useRefusalWords();
  const box = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState('YES');
  const refused = say.answer?.kind === 'refused' && !say.sending ? say.answer.refusals[0] : undefined;
  const choices = possible(date);
  const closed = date.answer === 'YES' ? null : date.whyNotAccept;

  async function choose(answer: string, anyway = false) {
    setLast(answer);
    const given = await say.run({ bookingId: date.bookingId, answer: answer as OfferAnswer, idempotencyKey: key, anyway });
    if (given.kind === 'broken') return;
    renew();
    // The pressed button may be gone; whoever uses a keyboard stays here.
    box.current?.focus();
    if (given.kind === 'done') onAnswered?.();
  }

  return (
    <div className="stack" ref={box} tabIndex={-1}>
      {closed && choices.length > 0 && <Note tone="wait"><p>{words({ code: closed })}</p></Note>}
      {refused?.code === 'OVER_OWN_LIMIT' && <StillYes question={words(refused)} onChoose={(still) => void choose(still ? last : 'NO', still)} />}
      {refused?.code !== 'OVER_OWN_LIMIT' && choices.length > 0 && <Choice3 question={question} hideQuestion={hideQuestion} choices={choices} onChoose={(answer) => void choose(answer)} />}
      <StatusLine>
        {say.sending && <Trans>Sending</Trans>}
        {refused && refused.code !== 'OVER_OWN_LIMIT' && words(refused)}
        {!say.sending && say.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
        {!say.sending && say.answer?.kind === 'done' && <Trans>We have your answer.</Trans>}
      </StatusLine>
    </div>
  );
}

/** More dates than they said they want: it is theirs to decide, and both answers weigh the same. */
function StillYes({ question, onChoose }: { question: string; onChoose: (still: boolean) => void }) {
  const choices: readonly Choice[] = [{ value: 'YES', icon: 'check', label: <Trans>Yes, still</Trans> }, { value: 'NO', icon: 'cross', label: <Trans>No, not this time</Trans> }];
  return <Choice3 question={question} choices={choices} onChoose={(answer) => onChoose(answer === 'YES')} />;
}

function possible({ answer, whyNotAccept, whyNotHold, whyNotDecline }: AnswerableDate): readonly Choice[] {
  const all: readonly (Choice & { readonly whyNot: string | null | undefined })[] = [
    { value: 'YES', icon: 'check', label: <Trans>Yes, I can come</Trans>, whyNot: whyNotAccept },
    { value: 'NOT_SURE', icon: 'unsure', label: <Trans>Not sure yet</Trans>, whyNot: whyNotHold },
    { value: 'NO', icon: 'cross', label: <Trans>No, not this time</Trans>, whyNot: whyNotDecline },
  ];
  return all.filter(({ value, whyNot }) => !whyNot && value !== answer);
}
