import { Block, Button, Form, Sheet, Soft, StatusLine, TextArea, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Form as FormOnPage, Translation } from './translate-page';
import { WriteTranslationDocument } from './translate-page.generated';

interface Language { readonly code: string; readonly name: string; readonly ownName: string }

const boxOf = (part: string, easy: '' | 'Easy' = '') => `line-${part.replaceAll('.', '-')}${easy}`;

/** Line by line beside the English. What was written before stands in the boxes. */
export function TranslationForm({ form, language, last }: { form: FormOnPage; language: Language; last: Translation | null }) {
  const { t } = useLingui();
  const [done, setDone] = useState(0);
  const rightToLeft = new Intl.Locale(language.code).maximize().script === 'Arab' || language.code === 'he';
  const box = { lang: language.code, dir: rightToLeft ? 'rtl' as const : undefined };
  const before = (part: string) => last?.lines.find((line) => line.part === part);
  const question = useQuestion({
    deed: WriteTranslationDocument,
    variables: (answers) => ({
      translation: { formId: form.id, language: language.code, lines: form.lines.map(({ part }) => ({ part, plain: answers.text(boxOf(part), t`Write this line.`), easyRead: answers.text(boxOf(part, 'Easy'), t`Write this line in Easy Read.`) })) },
    }),
    fields: Object.fromEntries(form.lines.flatMap(({ part }) => [[part, boxOf(part)], [`${part}Easy`, boxOf(part, 'Easy')]])),
    done: () => setDone((count) => count + 1),
  });
  return (
    <Block heading={<Trans>{language.name}: line by line</Trans>}>
      <Sheet>
        {last?.checkedBy && <p><Trans>This has been checked. What you write now is checked again before it is shown. What people were shown stays as it was.</Trans></p>}
        <Soft small><Trans>Keep what stands in {'{ }'}: we put a name or a day there. Where a line has two boxes, the second is for somebody who says yes for another.</Trans></Soft>
        <Form question={question} label={t`In ${language.name}`}>
          {form.lines.map(({ part, plain, easyRead }) => (
            <div key={part} className="stack">
              <TextArea name={boxOf(part)} rows={2} label={plain} hint={part.startsWith('about.') ? <Trans>For somebody who says yes for {'{name}'}.</Trans> : undefined} defaultValue={before(part)?.plain ?? ''} {...box} />
              <TextArea name={boxOf(part, 'Easy')} rows={2} label={<><Trans>Easy Read:</Trans> {easyRead}</>} defaultValue={before(part)?.easyRead ?? ''} {...box} />
            </div>
          ))}
          <Button><Trans>Keep these words</Trans></Button>
          <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>They are kept. Now a second person checks them.</Trans>}</StatusLine>
        </Form>
      </Sheet>
    </Block>
  );
}
