import { Button, Form, paths, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { LookAlongDocument } from './help-sign-in-page.generated';

/** They begin it: the figures come from their own page. */
export function LookAlong({ personId }: { personId: string }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: LookAlongDocument,
    variables: (answers) => ({ personId, figures: answers.text('figures', t`Write the 6 numbers they read out.`) }),
    done: () => {
      sessionStorage.clear();
      // Loaded anew, so nothing of the worker's pages stays in memory.
      location.assign(paths.home());
    },
  });
  return (
    <Form question={question} label={t`See what they see`}>
      <p><Trans>Ask them to open “Me”, “How I sign in”, “Let someone look”, and to read the 6 numbers to you. You look for 20 minutes and can change nothing. They see that you looked.</Trans></p>
      <TextInput name="figures" inputMode="numeric" autoComplete="off" width="short" label={<Trans>The 6 numbers they read out</Trans>} />
      <Button look="quiet"><Trans>Look along</Trans></Button>
    </Form>
  );
}
