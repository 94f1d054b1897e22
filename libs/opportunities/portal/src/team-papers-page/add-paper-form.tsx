import { Block, Button, Dots, FileUpload, Form, SendingBar, Sheet, StatusLine, TextArea, TextInput } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useAddPaper } from './use-add-paper';

/** A title, a file, and for whoever cannot see its pages the same in words. */
export function AddPaperForm({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const { question, gone, added } = useAddPaper(sessionId);
  const done = added > 0 && gone === null && !question.sending && question.problems.length === 0 && !question.broken;
  return (
    <Block heading={<Trans>Add a paper</Trans>}>
      <Sheet>
        <Form question={question} label={t`Add a paper`}>
          <TextInput key={`title-${added}`} name="title" label={<Trans>What is it?</Trans>} hint={<Trans>People read this, so say it plain, like: The questions we ask.</Trans>} autoComplete="off" />
          <FileUpload key={`file-${added}`} name="file" accept="application/pdf,image/jpeg,image/png,image/webp" label={<Trans>The file</Trans>} hint={<Trans>A PDF of up to 20 pages, or a picture. Up to 8 MB.</Trans>} />
          <TextArea key={`words-${added}`} name="inWords" rows={3} most={4000} label={<Trans>The same in words, if you can</Trans>} hint={<Trans>For people who can’t see pages on a screen. A few sentences help.</Trans>} />
          <Button icon="upload"><Trans>Add this paper</Trans></Button>
          <SendingBar gone={gone} />
          <StatusLine>{done && <Trans>It is added. Look at it first, then share it.</Trans>}</StatusLine>
        </Form>
        <Dots>
          <li><Trans>Only the team sees it until you share it.</Trans></li>
          <li><Trans>Cover names that people should not see before you make the file.</Trans></li>
          <li><Trans>Some days after the date it goes by itself.</Trans></li>
        </Dots>
      </Sheet>
    </Block>
  );
}
