import { Button, Details, Form, Radios, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { onWire, ours, useAroundWords } from '../words/use-around-words';
import type { Around } from './people-around-page';
import { ConfirmGuardianDocument, type ConfirmGuardianMutationVariables } from './people-around-page.generated';

type Link = NonNullable<Around['peopleAround']>[number];

/** Confirming asks one thing more, because a mother or a court order says it by itself and a father or a carer does not. */
export function ConfirmGuardian({ link: { id, name, confirmedOn, responsibility } }: { link: Link }) {
  const { t } = useLingui();
  const { responsibilities, knownHows } = useAroundWords();
  const field = `responsibility-${id}`;
  const howField = `how-${id}`;
  const question = useQuestion({
    deed: ConfirmGuardianDocument,
    variables: (answers) => ({ id, responsibility: onWire<ConfirmGuardianMutationVariables['responsibility']>(answers.choice(field, t`Say whether they hold parental responsibility.`)), how: onWire<ConfirmGuardianMutationVariables['how']>(answers.choice(howField, t`Say how you know.`)) }),
    fields: { responsibility: field, how: howField },
    done: () => undefined,
  });
  return (
    <Details summary={confirmedOn ? <Trans>Confirm {name} again</Trans> : <Trans>I have asked about {name}</Trans>} open={confirmedOn === null}>
      <Form question={question} label={t`Confirm ${name}`}>
        <Radios
          name={field} look="lines" value={confirmedOn ? ours(responsibility ?? 'not-asked') : null}
          label={<Trans>Does {name} hold parental responsibility?</Trans>}
          hint={<Trans>A mother does. A father does if he is married to her or on the birth record. Others only by an order or agreement.</Trans>}
          options={Object.entries(responsibilities).map(([value, label]) => ({ value, label }))}
        />
        <Radios name={howField} look="lines" label={<Trans>How do you know?</Trans>} hint={<Trans>Never what a paper says.</Trans>} options={Object.entries(knownHows).map(([value, label]) => ({ value, label }))} />
        <Button small><Trans>Confirm {name}</Trans></Button>
      </Form>
    </Details>
  );
}
