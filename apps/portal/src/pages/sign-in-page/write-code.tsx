import { Button, Form, TextInput, useQuestion } from '@alongside/kit';
import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation, useNavigate } from 'react-router';
import { homeOf } from '../../session/home-of';
import { SignInWithCodeDocument } from './sign-in-page.generated';

export function WriteCode({ email, onStartAgain }: { email: string; onStartAgain: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  const question = useQuestion({
    deed: SignInWithCodeDocument,
    variables: (answers) => ({ email, code: answers.text('code', t`Write the code we sent you.`).replace(/[\s-]/g, '') }),
    done: async ({ signInWithCode }) => {
      await client.resetStore();
      await navigate(state?.from ?? homeOf(signInWithCode.roles), { replace: true });
    },
  });
  return (
    <Form question={question} label={t`Write your code`}>
      <p role="status"><Trans>We sent a code to <b>{email}</b>.</Trans> <Trans>It can take a minute.</Trans></p>
      <TextInput name="code" autoComplete="one-time-code" inputMode="numeric" width="short" label={<Trans>Your code</Trans>} autoFocus />
      <Button wide><Trans>Sign in</Trans></Button>
      <Button type="button" look="quiet" wide onClick={onStartAgain}><Trans>It has not come</Trans></Button>
    </Form>
  );
}
