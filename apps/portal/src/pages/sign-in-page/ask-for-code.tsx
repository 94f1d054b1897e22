import { Button, Form, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { AskForSignInCodeDocument } from './sign-in-page.generated';

export function AskForCode({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: AskForSignInCodeDocument,
    variables: (answers) => ({ email: answers.text('email', t`Write your email or your mobile number.`) }),
    done: (_, form) => onAsked(String(new FormData(form).get('email')).trim()),
  });
  return (
    <Form question={question} label={t`Sign in`}>
      <TextInput name="email" autoComplete="username" autoCapitalize="none" spellCheck={false} label={<Trans>Your email or mobile number</Trans>} hint={<Trans>We send you a code. There is no password.</Trans>} />
      <Button wide><Trans>Send me a code</Trans></Button>
    </Form>
  );
}
