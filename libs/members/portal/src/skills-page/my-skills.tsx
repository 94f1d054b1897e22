import { Button, Card, Details, Form, Row, Soft, Stack, StatusLine, StrengthNote, TextInput, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { HideSkillDocument, ReviseSkillDocument, SaveSkillDocument, type ActivityKind } from './skills-page.generated';
import type { Book } from './skills-page';

/** Skills in your own words: pick, change, hide, write. */
export function MySkills({ book: { skills, suggestions }, done }: { book: Book; done: () => void }) {
  return (
    <Card heading={<Trans>What I can do</Trans>}>
      {skills.length === 0 && <p><Trans>Pick one that is true for you. Or write your own.</Trans></p>}
      <Stack>{skills.map((skill) => <OneSkill key={skill.id} skill={skill} done={done} />)}</Stack>
      <Suggested suggestions={suggestions} done={done} />
      <WriteOne done={done} />
    </Card>
  );
}

function OneSkill({ skill: { id, words, hidden }, done }: { skill: Book['skills'][number]; done: () => void }) {
  const { t } = useLingui();
  const hide = useDeed(HideSkillDocument);
  const field = `words-${id}`;
  const question = useQuestion({ deed: ReviseSkillDocument, variables: (answers) => ({ id, words: answers.text(field, t`Write the skill.`) }), fields: { words: field }, done });
  return (
    <div className="stack stack-tight">
      <StrengthNote>{words}</StrengthNote>
      <Row>
        <Button type="button" small look="quiet" onClick={() => void hide.run({ id, hidden: !hidden }).then((answer) => answer.kind === 'done' && done())}>
          {hidden ? <Trans>Show it again</Trans> : <Trans>Hide it</Trans>}<span className="visually-hidden">: {words}</span>
        </Button>
        <Details summary={<Trans>Change</Trans>}>
          <Form question={question} label={t`Change the words: ${words}`}><TextInput name={field} label={<Trans>Your words</Trans>} defaultValue={words ?? ''} autoComplete="off" /><Button small><Trans>Keep</Trans></Button></Form>
        </Details>
      </Row>
      {hidden && <Soft small><Trans>Hidden. It is not in what you take.</Trans></Soft>}
    </div>
  );
}

/** A long list says nothing; the rest is one tap away. */
const SOME = 5;

function Suggested({ suggestions, done }: { suggestions: Book['suggestions']; done: () => void }) {
  const refusals = useRefusalWords();
  const save = useDeed(SaveSkillDocument);
  if (suggestions.length === 0) return null;
  const button = ({ words, kind }: Book['suggestions'][number]) => <Button key={words} type="button" small look="quiet" icon="add" onClick={() => pick(words, kind)}>{words}</Button>;
  const pick = (words: string, kind: ActivityKind) => void save.run({ words, kind }).then((answer) => answer.kind === 'done' && done());
  return (
    <>
      <p><b><Trans>Is one of these true for you?</Trans></b></p>
      <Row>{suggestions.slice(0, SOME).map(button)}</Row>
      {suggestions.length > SOME && <Details summary={<Trans>Show me more</Trans>}><Row>{suggestions.slice(SOME).map(button)}</Row></Details>}
      <StatusLine>{save.answer?.kind === 'refused' && refusals(save.answer.refusals[0])}{save.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
    </>
  );
}

function WriteOne({ done }: { done: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: SaveSkillDocument,
    variables: (answers) => ({ words: answers.text('words', t`Write the skill.`), kind: null }),
    done: (_, form) => { form.reset(); done(); },
  });
  return (
    <Form question={question} label={t`Save a skill`}>
      <TextInput name="words" label={<Trans>Write your own</Trans>} hint={<Trans>Like: I help a group agree.</Trans>} autoComplete="off" />
      <Button small><Trans>Save a skill</Trans></Button>
    </Form>
  );
}
