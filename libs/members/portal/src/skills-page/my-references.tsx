import { ActionButton, Button, Card, Details, Form, longDay, Row, Said, StatusLine, Tag, TakeFile, TextArea, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { AgreeReferenceDocument, AskToChangeReferenceDocument } from './skills-page.generated';
import type { Book } from './skills-page';

/** Written for you. You read it first, and only what you said yes to can be taken away. */
export function MyReferences({ references, done }: { references: Book['references']; done: () => void }) {
  if (references.length === 0) return null;
  return <>{references.map((letter) => <OneLetter key={letter.id} letter={letter} done={done} />)}</>;
}

function OneLetter({ letter: { id, state, words, writtenOn, writtenByName, whyNotAgree }, done }: { letter: Book['references'][number]; done: () => void }) {
  const { t } = useLingui();
  const refusals = useRefusalWords();
  const agree = useDeed(AgreeReferenceDocument);
  const question = useQuestion({ deed: AskToChangeReferenceDocument, variables: (answers) => ({ id, wish: answers.text(`wish-${id}`, t`Write what to change.`) }), fields: { wish: `wish-${id}` }, done });
  return (
    <Card heading={<Trans>Written for you</Trans>} tag={<LetterTag state={state} />}>
      <Said who={`${writtenByName ?? ''}, ${longDay(writtenOn)}`}>{words}</Said>
      <Row>
        {state === 'AGREED'
          ? <TakeFile from={`/files/skills/references/${id}.pdf`} name="reference.pdf"><Trans>Take it with you</Trans></TakeFile>
          : <ActionButton type="button" look="quiet" whyNot={whyNotAgree} sending={agree.sending} onClick={() => void agree.run({ id }).then((answer) => answer.kind === 'done' && done())}><Trans>Yes, this is right</Trans></ActionButton>}
      </Row>
      <StatusLine>{agree.answer?.kind === 'refused' && refusals(agree.answer.refusals[0])}{agree.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
      <Details summary={<Trans>Ask for another word</Trans>}>
        <Form question={question} label={t`Ask for another word`}><TextArea name={`wish-${id}`} rows={2} most={500} label={<Trans>What should it say?</Trans>} /><Button small><Trans>Send</Trans></Button></Form>
      </Details>
    </Card>
  );
}

function LetterTag({ state }: { state: Book['references'][number]['state'] }) {
  if (state === 'AGREED') return <Tag tone="good"><Trans>You said yes</Trans></Tag>;
  return state === 'CHANGE_ASKED' ? <Tag tone="wait"><Trans>You asked for a change</Trans></Tag> : <Tag tone="you"><Trans>Read this</Trans></Tag>;
}
