import { Button, Card, Checkboxes, Details, Form, longDay, Soft, Tag, useQuestion, useRefusalWords, listed } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { spoken } from '../words/spoken';
import type { Form as FormOnPage, Translation } from './translate-page';
import { CheckTranslationDocument } from './translate-page.generated';

/** One language beside the English, with who wrote and who checked it; a second person can check it here. */
export function OneTranslation({ one, english }: { one: Translation; english: FormOnPage['lines'] }) {
  const read = spoken(one);
  return (
    <Card
      heading={<>{one.name} <span {...read}>({one.ownName})</span></>} level={3}
      tag={one.checkedBy ? <Tag tone="good" icon="check"><Trans>Shown to people</Trans></Tag> : <Tag tone="wait" icon="clock"><Trans>Waits for a check</Trans></Tag>}
    >
      <p><Trans>Written by {listed([...one.wroteIt])} on {longDay(one.writtenAt)}.</Trans> {one.checkedBy && one.checkedAt && <Trans>Checked by {one.checkedBy} on {longDay(one.checkedAt)}.</Trans>}</p>
      <Details summary={<Trans>Read it beside the English</Trans>}>
        {english.map(({ part, plain, easyRead }) => {
          const line = one.lines.find((other) => other.part === part);
          return (
            <div key={part} className="stack">
              <Soft small>{plain}</Soft>
              <p {...read}>{line?.plain}</p>
              {easyRead !== plain && <Soft small><Trans>Easy Read:</Trans> {easyRead}</Soft>}
              {line?.easyRead !== line?.plain && <p {...read}>{line?.easyRead}</p>}
            </div>
          );
        })}
      </Details>
      {!one.checkedBy && <CheckForm one={one} />}
    </Card>
  );
}

function CheckForm({ one: { id, name, whyNotCheck } }: { one: Translation }) {
  const { t } = useLingui();
  const refused = useRefusalWords();
  const reads = `readsIt-${id}`;
  const question = useQuestion({ deed: CheckTranslationDocument, variables: (answers) => ({ id, readsIt: answers.yes(reads) }), fields: { readsIt: reads }, done: () => undefined });
  if (whyNotCheck) return <Soft>{refused({ code: whyNotCheck })}</Soft>;
  return (
    <Form question={question} label={t`Check ${name}`}>
      <Checkboxes name={reads} label={<Trans>You put your name to it</Trans>} look="lines" options={[{ value: 'yes', label: t`I read ${name}. It says the same as the English.` }]} />
      <Button look="quiet" icon="check"><Trans>It is right</Trans></Button>
    </Form>
  );
}
