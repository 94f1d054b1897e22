import { Button, Card, longDay, Row, StatusLine, Tag, useDeed, useRefusalWords } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { AnswerStepDocument } from './skills-page.generated';
import type { Book } from './skills-page';
import { useSkillWords } from './use-skill-words';

/** What you did, where you are on the way, and what could come next. A step is taken with your yes only. */
export function MyWay({ parts, done }: { parts: Book['parts']; done: () => void }) {
  const { kinds, steps } = useSkillWords();
  return (
    <>
      {parts.map(({ kind, times, hours, firstOn, step, nextStep, offered }) => (
        <Card key={kind} heading={kinds[kind]} tag={step && <Tag tone="good">{steps[step]}</Tag>}>
          {times === 0
            ? <p><Trans>You have not done this yet.</Trans></p>
            : <p><Plural value={times} one="You did this # time." other="You did this # times." /> <Plural value={hours} one="That is # hour." other="That is # hours." /> <Trans>You began on {longDay(firstOn)}.</Trans></p>}
          {offered ? <Offer id={offered.id} step={steps[offered.step]} who={offered.offeredByName ?? ''} done={done} /> : nextStep && <p className="soft"><Trans>What could come next: {steps[nextStep]}.</Trans></p>}
        </Card>
      ))}
    </>
  );
}

function Offer({ id, step, who, done }: { id: string; step: string; who: string; done: () => void }) {
  const words = useRefusalWords();
  const answer = useDeed(AnswerStepDocument);
  const say = (yes: boolean) => void answer.run({ offerId: id, yes }).then((given) => given.kind === 'done' && done());
  return (
    <>
      <p><b><Trans>{who} thinks you are ready for a new step: {step}.</Trans></b> <Trans>No is fine too.</Trans></p>
      <Row>
        <Button type="button" look="quiet" onClick={() => say(true)}><Trans>Yes, I want to</Trans></Button>
        <Button type="button" look="quiet" onClick={() => say(false)}><Trans>Not now</Trans></Button>
      </Row>
      <StatusLine>{answer.answer?.kind === 'refused' && words(answer.answer.refusals[0])}{answer.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
    </>
  );
}
