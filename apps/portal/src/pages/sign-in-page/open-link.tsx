import { Button, Form, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { SignInWithLinkDocument } from './sign-in-page.generated';
import { useWelcome } from './use-welcome';
import { deviceIn, WhoseDevice } from './whose-device';

/** Nothing happens before a tap: programs that read mail open links too, and the code works only once. */
export function OpenLink({ code, onStartAgain }: { code: string; onStartAgain: () => void }) {
  const { t } = useLingui();
  const welcome = useWelcome();
  const question = useQuestion({
    deed: SignInWithLinkDocument,
    variables: (answers) => ({ code, device: deviceIn(answers) }),
    done: ({ signInWithLink }) => void welcome(signInWithLink),
  });
  return (
    <Form question={question} label={t`Sign in`}>
      <p><Trans>Tap to come in. This works on the phone where you asked for it.</Trans></p>
      <WhoseDevice />
      <Button wide><Trans>Sign in</Trans></Button>
      <Button type="button" look="quiet" wide onClick={onStartAgain}><Trans>Send me a new code</Trans></Button>
    </Form>
  );
}
