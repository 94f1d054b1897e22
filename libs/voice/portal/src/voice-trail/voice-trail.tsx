import { Said, Trail, type TrailStage, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

export interface SaidItem {
  readonly words: string;
  readonly saidOn: string;
  readonly stage: 'HEARD' | 'WORKING_ON' | 'ANSWERED' | 'CONFIRMED' | 'DISPUTED' | 'JOINED';
  readonly heardBy: string | null;
  readonly workingOn: string | null;
  readonly answerBy: string;
  readonly daysLate: number;
  readonly whoAnswers: string;
  readonly answer: { readonly outcome: 'DID' | 'CANNOT'; readonly words: string; readonly on: string } | null;
  readonly myVerdict: 'CONFIRMED' | 'DISPUTED' | null;
}

/** What somebody said, and how far we are: each lamp that is lit is something we did. */
export function VoiceTrail({ item }: { item: SaidItem }) {
  return (
    <>
      <Said who={<Trans>You said</Trans>}>{item.words}</Said>
      <Trail stages={stagesOf(item)} />
    </>
  );
}

function stagesOf(item: SaidItem): readonly TrailStage[] {
  const answered = item.stage === 'ANSWERED' || item.stage === 'CONFIRMED';
  const working = item.stage === 'WORKING_ON' || item.stage === 'DISPUTED';
  return [
    heard(item, item.stage === 'HEARD'),
    ...(item.stage === 'DISPUTED' ? [notRight(item)] : []),
    { label: answered ? <Trans>We worked on it</Trans> : <Trans>We are working on it</Trans>, detail: item.workingOn, state: working ? 'now' : answered ? 'lit' : 'ahead' },
    answered && item.answer ? given(item.answer, item.myVerdict === null) : promised(item),
    yours(item),
  ];
}

function heard({ saidOn, heardBy }: SaidItem, now: boolean): TrailStage {
  return {
    label: <Trans>We heard you</Trans>,
    detail: heardBy ? <Trans>{weekday(saidOn)}. {heardBy} wrote it down.</Trans> : <>{weekday(saidOn)}.</>,
    state: now ? 'now' : 'lit',
  };
}

function notRight({ answer }: SaidItem): TrailStage {
  return { label: <Trans>We did not get it right</Trans>, detail: answer && <Trans>We told you: {answer.words}</Trans>, state: 'lit' };
}

function promised({ answerBy, daysLate, whoAnswers }: SaidItem): TrailStage {
  if (daysLate > 0) {
    return {
      label: <Trans>Our answer is late</Trans>,
      detail: <Trans>We said we would tell you by {weekday(answerBy)}. We are sorry. {whoAnswers} knows, and will tell you.</Trans>,
      state: 'ahead',
    };
  }
  return {
    label: <Trans>We will tell you by {weekday(answerBy)}</Trans>,
    detail: <Trans>{whoAnswers} will tell you what we did. If we can’t do it, {whoAnswers} will say why.</Trans>,
    state: 'ahead',
  };
}

function given(answer: NonNullable<SaidItem['answer']>, waiting: boolean): TrailStage {
  return {
    label: answer.outcome === 'DID' ? <Trans>We did it</Trans> : <Trans>We can’t do it</Trans>,
    detail: <>{answer.words} <Trans>We told you on {weekday(answer.on)}.</Trans></>,
    state: waiting ? 'now' : 'lit',
  };
}

function yours({ myVerdict, stage }: SaidItem): TrailStage {
  return myVerdict === 'CONFIRMED' && stage !== 'DISPUTED'
    ? { label: <Trans>You said we got it right</Trans>, detail: <Trans>You made this happen.</Trans>, state: 'lit' }
    : { label: <Trans>You tell us if we got it right</Trans>, state: 'ahead' };
}
