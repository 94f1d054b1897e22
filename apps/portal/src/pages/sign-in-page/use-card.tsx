import { Button, Form, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LookAtSignInCardDocument, SignInWithCardDocument } from './sign-in-page.generated';
import { useWelcome } from './use-welcome';

interface KnownCard {
  readonly card: string;
  readonly choosing: boolean;
}

/** A printed card: the first time a PIN is chosen, then card and PIN belong together. */
export function UseCard({ scanned }: { scanned: string }) {
  const [known, setKnown] = useState<KnownCard | null>(null);
  return known ? <WritePin {...known} /> : <WriteCard scanned={scanned} onKnown={setKnown} />;
}

function WriteCard({ scanned, onKnown }: { scanned: string; onKnown: (known: KnownCard) => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: LookAtSignInCardDocument,
    variables: (answers) => ({ card: answers.text('card', t`Write the letters on your card.`) }),
    done: ({ lookAtSignInCard }, form) => onKnown({ card: String(new FormData(form).get('card')), choosing: lookAtSignInCard === 'CHOOSE_PIN' }),
  });
  return (
    <Form question={question} label={t`Use a card`}>
      <TextInput name="card" autoComplete="off" autoCapitalize="characters" spellCheck={false} defaultValue={scanned} label={<Trans>The letters on your card</Trans>} hint={<Trans>Big or small letters, it is all the same.</Trans>} />
      <Button wide><Trans>Go on</Trans></Button>
    </Form>
  );
}

function WritePin({ card, choosing }: KnownCard) {
  const { t } = useLingui();
  const welcome = useWelcome();
  const question = useQuestion({
    deed: SignInWithCardDocument,
    variables: (answers) => ({ card, choosing, pin: answers.text('pin', t`Write your PIN.`) }),
    done: ({ signInWithCard }) => void welcome(signInWithCard),
  });
  return (
    <Form question={question} label={t`Your PIN`}>
      <TextInput
        name="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        width="short"
        autoFocus
        label={choosing ? <Trans>Choose a PIN</Trans> : <Trans>Your PIN</Trans>}
        hint={choosing ? <Trans>Use 4 to 8 numbers. Tell no one. You need it each time with your card.</Trans> : <Trans>It is the one you chose the first time.</Trans>}
      />
      <Button wide><Trans>Sign in</Trans></Button>
    </Form>
  );
}
