import { Note } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { PermissionPartsFragment } from './permission-page.generated';
import { WordsForm } from './words-form';

/** What we have, and what happens next. Words are asked for only now, and never needed. */
export function AnswerTold({ permission, answer }: { permission: PermissionPartsFragment; answer: 'YES' | 'NO' | 'TALK' }) {
  const { childName } = permission;
  if (answer === 'YES') return <Note tone="good"><p><b><Trans>You said yes.</Trans></b> <Trans>We have told {childName}. There is nothing more to do.</Trans></p></Note>;
  return (
    <>
      <Note icon={answer === 'NO' ? 'cross' : 'said'}>
        {answer === 'NO'
          ? <p><b><Trans>You said no.</Trans></b> <Trans>That is OK. We will call you first. Then we talk to {childName}.</Trans></p>
          : <p><b><Trans>You want to talk first.</Trans></b> <Trans>We will call you. {childName} can wait, and nothing is decided yet.</Trans></p>}
      </Note>
      {permission.wordsKept ? <Note tone="good"><p><Trans>We have what you wrote.</Trans></p></Note> : <WordsForm key={answer} id={permission.id} answer={answer} shown={permission.words?.formId} />}
    </>
  );
}
