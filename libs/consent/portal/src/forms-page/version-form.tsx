import { Button, DateParts, Form, Radios, ReadingMeter, Soft, StatusLine, TextArea, TextInput, useQuestion, type Answers } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';

import { WriteFormVersionDocument } from './forms-page.generated';
import type { Version } from './forms-page';

/** The same words in two ways, the day they hold from, and the one thing that decides whether people are asked again. */
export function VersionForm({ last, label }: { last: Version; label: string }) {
  const { t } = useLingui();
  const at = (name: string) => `${name}-${last.scope}`;
  const [done, setDone] = useState(0);
  const words = (answers: Answers, easy: '' | 'Easy') => ({
    question: answers.text(at(`question${easy}`), t`Write the question.`), what: answers.text(at(`what${easy}`), t`Write what happens.`),
    cannotRecall: answers.text(at(`cannotRecall${easy}`)) || null, whyWeAsk: answers.text(at(`whyWeAsk${easy}`), t`Write why we ask.`),
  });
  const question = useQuestion({
    deed: WriteFormVersionDocument,
    variables: (answers) => ({
      form: {
        scope: last.scope, validFrom: answers.date(at('validFrom'), t`Write the day they hold from.`) ?? ('' as PlainDate),
        meaningChanged: answers.choice(at('meaningChanged'), t`Choose if they mean something else.`) === 'yes', plain: words(answers, ''), easyRead: words(answers, 'Easy'),
      },
    }),
    fields: Object.fromEntries(['question', 'what', 'cannotRecall', 'whyWeAsk', 'questionEasy', 'whatEasy', 'cannotRecallEasy', 'whyWeAskEasy', 'validFrom'].map((name) => [name, at(name)])),
    done: () => setDone((count) => count + 1),
  });
  return (
    <Form key={done} question={question} label={t`New words: ${label}`}>
      <Half name={(field) => at(field)} words={last.plain} heading={<Trans>In plain words</Trans>} />
      <Half name={(field) => at(`${field}Easy`)} words={last.easyRead} heading={<Trans>In Easy Read</Trans>} />
      <Soft small><Trans>Write {'{you}'} or {'{your}'} for the person. Guardians read the name there.</Trans></Soft>
      <Radios
        name={at('meaningChanged')} look="lines" label={<Trans>Do they mean something else?</Trans>}
        options={[
          { value: 'yes', label: t`Yes. Ask all people anew.`, hint: t`The old yes counts on for some weeks.` },
          { value: 'no', label: t`No, they are only put better.`, hint: t`Nobody is asked again.` },
        ]}
      />
      <DateParts name={at('validFrom')} label={<Trans>From which day?</Trans>} hint={<Trans>From tomorrow on.</Trans>} />
      <Button><Trans>Keep these words</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>They are kept.</Trans>}</StatusLine>
    </Form>
  );
}

function Half({ name, words, heading }: { name: (field: string) => string; words: Version['plain']; heading: ReactNode }) {
  const [text, setText] = useState(`${words.question} ${words.what} ${words.whyWeAsk}`);
  const read = (event: { currentTarget: HTMLElement }) => setText([...event.currentTarget.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join(' '));
  return (
    <div className="stack" onChange={read}>
      <p><b>{heading}</b></p>
      <TextInput name={name('question')} label={<Trans>The question</Trans>} defaultValue={words.question} autoComplete="off" />
      <TextArea name={name('what')} rows={2} label={<Trans>What happens</Trans>} defaultValue={words.what} />
      <TextArea name={name('cannotRecall')} rows={2} label={<Trans>What cannot be got back, if anything</Trans>} defaultValue={words.cannotRecall ?? ''} />
      <TextArea name={name('whyWeAsk')} rows={2} label={<Trans>Why we ask</Trans>} defaultValue={words.whyWeAsk} />
      <ReadingMeter text={text} />
    </div>
  );
}
