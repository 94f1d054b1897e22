import { Button, Form, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { SignInWithCodeDocument } from './sign-in-page.generated';
import { useWelcome } from './use-welcome';
import { deviceIn, WhoseDevice } from './whose-device';

export function WriteCode({ email, onStartAgain }: { email: string; onStartAgain: () => void }) {
  const { t } = useLingui();
  const welcome = useWelcome();
  const question = useQuestion({
    deed: SignInWithCodeDocument,
    variables: (answers) => ({ email, code: answers.text('code', t`Write the code we sent you.`).replace(/[\s-]/g, ''), device: deviceIn(answers) }),
    done: ({ signInWithCode }) => void welcome(signInWithCode),
  });
  return (
    <Form question={question} label={t`Write your code`}>
      <p role="status"><Trans>We sent a code to <b>{email}</b>.</Trans> <Trans>It can take a minute.</Trans></p>
      <TextInput name="code" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} width="short" label={<Trans>Your code</Trans>} autoFocus />
      <WhoseDevice />
      <Button wide><Trans>Sign in</Trans></Button>
      <Button type="button" look="quiet" wide onClick={onStartAgain}><Trans>It has not come</Trans></Button>
    </Form>
  );
}
