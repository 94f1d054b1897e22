import { Button, FileUpload, Form, SendingBar, StatusLine, TextArea, TextInput, type Question } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A title, a file, and for whoever cannot see its pages the same in words. */
export function FileBoxes({ asked: { question, gone, made }, label, prefix = '', title, above, button }: {
  asked: { question: Question; gone: number | null; made: number };
  label: string;
  prefix?: string;
  title?: string;
  /** Boxes of the form that come first. */
  above?: ReactNode;
  button: ReactNode;
}) {
  const done = made > 0 && gone === null && !question.sending && question.problems.length === 0 && !question.broken;
  return (
    <Form question={question} label={label}>
      {above}
      <TextInput key={`title-${made}`} name={`${prefix}title`} label={<Trans>What is it?</Trans>} hint={<Trans>People read this, so say it plain, like: How to claim your fare.</Trans>} autoComplete="off" defaultValue={title} />
      <FileUpload key={`file-${made}`} name={`${prefix}file`} accept="application/pdf,image/jpeg,image/png,image/webp" label={<Trans>The file</Trans>} hint={<Trans>A PDF of up to 20 pages, or a picture. Up to 8 MB.</Trans>} />
      <TextArea key={`words-${made}`} name={`${prefix}inWords`} rows={3} most={4000} label={<Trans>The same in words, if you can</Trans>} hint={<Trans>For people who can’t see pages on a screen. A few sentences help.</Trans>} />
      <Button icon="upload" small>{button}</Button>
      <SendingBar gone={gone} />
      <StatusLine>{done && <Trans>It is there now.</Trans>}</StatusLine>
    </Form>
  );
}
