import { Block, Button, Details, Form, longDay, Queue, Row, Said, Select, Sheet, Soft, StatusLine, StrengthNote, Tag, TextArea, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useSkillWords } from '../skills-page/use-skill-words';
import { OfferStepDocument, RewriteReferenceDocument, WithdrawReferenceDocument, WriteReferenceDocument, type OfferStepMutationVariables } from './person-page.generated';
import type { Person } from './person-page';

type Way = NonNullable<Person['skillsWay']>;

/** What they did, where they are on the way, what was written for them. Their own skills are theirs and not here. */
export function SkillsBlock({ person: { id, skillsWay }, done }: { person: Person; done: () => void }) {
  const { kinds, steps } = useSkillWords();
  const parts = skillsWay?.parts ?? [];
  return (
    <Block heading={<Trans>The way</Trans>}>
      {parts.length === 0
        ? <Sheet><Soft><Trans>Nothing yet. It begins with the first date they come to.</Trans></Soft></Sheet>
        : (
          <>
            <Queue dense items={parts.map((part) => ({
              key: part.kind,
              title: <><b>{kinds[part.kind]}</b> {part.step && <Tag tone="good">{steps[part.step]}</Tag>}</>,
              detail: part.times === 0 ? <Trans>Not done yet.</Trans> : <><Plural value={part.times} one="# time" other="# times" />, <Plural value={part.hours} one="# hour" other="# hours" />. <Trans>Last on {longDay(part.lastOn)}.</Trans></>,
              under: part.offered ? <p className="soft"><Trans>Offered: {steps[part.offered.step]}. They have not answered yet.</Trans></p> : <OfferStep memberId={id} part={part} done={done} />,
            }))} />
            <Sheet>
              {(skillsWay?.references ?? []).map((letter) => <Letter key={letter.id} letter={letter} done={done} />)}
              <WriteLetter memberId={id} done={done} />
            </Sheet>
          </>
        )}
    </Block>
  );
}

function OfferStep({ memberId, part: { kind, step, nextStep }, done }: { memberId: string; part: Way['parts'][number]; done: () => void }) {
  const { t } = useLingui();
  const { steps } = useSkillWords();
  const question = useQuestion({
    deed: OfferStepDocument,
    variables: (answers) => ({ memberId, kind, step: answers.choice(`step-${kind}`, t`Choose a step.`) as OfferStepMutationVariables['step'] }),
    fields: { step: `step-${kind}` },
    done,
  });
  const choices = Object.entries(steps).filter(([value]) => value !== step).map(([value, label]) => ({ value, label }));
  return (
    <Details summary={<Trans>Offer a step</Trans>}>
      <Form question={question} label={t`Offer a step`}>
        <Select name={`step-${kind}`} label={<Trans>Step</Trans>} options={choices} defaultValue={nextStep ?? undefined} />
        <Button small><Trans>Offer</Trans></Button>
      </Form>
    </Details>
  );
}

function Letter({ letter: { id, state, words, wish, writtenOn, writtenByName }, done }: { letter: Way['references'][number]; done: () => void }) {
  const { t } = useLingui();
  const refusals = useRefusalWords();
  const withdraw = useDeed(WithdrawReferenceDocument);
  const question = useQuestion({ deed: RewriteReferenceDocument, variables: (answers) => ({ id, words: answers.text(`words-${id}`, t`Write what they can do.`) }), fields: { words: `words-${id}` }, done });
  return (
    <div className="stack stack-tight">
      <p>{state === 'AGREED' ? <Tag tone="good"><Trans>They said yes</Trans></Tag> : state === 'CHANGE_ASKED' ? <Tag tone="wait"><Trans>They ask for a change</Trans></Tag> : <Tag tone="wait"><Trans>They read it now</Trans></Tag>}</p>
      <Said who={`${writtenByName ?? ''}, ${longDay(writtenOn)}`}>{words}</Said>
      {wish && <StrengthNote>{wish}</StrengthNote>}
      <Details summary={<Trans>Write it again</Trans>} open={state === 'CHANGE_ASKED'}>
        <Form question={question} label={t`Write it again`}><TextArea name={`words-${id}`} rows={6} most={3000} label={<Trans>Reference</Trans>} defaultValue={words ?? ''} /><Button small><Trans>Show it to them</Trans></Button></Form>
      </Details>
      <Row><Button type="button" small look="quiet" onClick={() => void withdraw.run({ id }).then((answer) => answer.kind === 'done' && done())}><Trans>Take it back</Trans></Button></Row>
      <StatusLine>{withdraw.answer?.kind === 'refused' && refusals(withdraw.answer.refusals[0])}{withdraw.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
    </div>
  );
}

function WriteLetter({ memberId, done }: { memberId: string; done: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: WriteReferenceDocument, variables: (answers) => ({ memberId, words: answers.text('words', t`Write what they can do.`) }), done: (_, form) => { form.reset(); done(); },
  });
  return (
    <Details summary={<Trans>Write a reference</Trans>}>
      <Form question={question} label={t`Write a reference`}>
        <TextArea name="words" rows={6} most={3000} label={<Trans>Reference</Trans>} hint={<Trans>What they did and can do. Nothing about their life. They read it first.</Trans>} />
        <Button small><Trans>Show it to them</Trans></Button>
      </Form>
    </Details>
  );
}
