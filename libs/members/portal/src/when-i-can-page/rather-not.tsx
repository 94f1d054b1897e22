import { Button, Checkboxes, Form, Soft, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { SayRatherNotDocument, type SayRatherNotMutationVariables } from './when-i-can-page.generated';

type Kind = Extract<SayRatherNotMutationVariables['kinds'], readonly unknown[]>[number];

/** Kinds of dates they ask us not to ask them to. Why is not asked. */
export function RatherNot({ kinds }: { kinds: Kind | readonly Kind[] }) {
  const { t } = useLingui();
  const question = useQuestion({ deed: SayRatherNotDocument, variables: (answers) => ({ kinds: answers.choices('ratherNot') as Kind[] }), fields: { kinds: 'ratherNot' }, done: () => undefined });
  const words: Readonly<Record<Kind, string>> = { PANEL: t`Interview panels`, TRAINING: t`Training`, PROJECT: t`Planning together`, MEETING: t`Meetings` };
  return (
    <Form question={question} label={t`What I would rather not do`}>
      <Checkboxes
        name="ratherNot" look="lines" label={<Trans>Do not ask me to</Trans>} hint={<Trans>You do not have to say why. You can change this at any time.</Trans>}
        values={[kinds].flat()} options={Object.entries(words).map(([value, label]) => ({ value, label }))}
      />
      <Soft><Trans>If we ask you all the same, we tell you so. No is fine.</Trans></Soft>
      <Button look="quiet"><Trans>Save my choices</Trans></Button>
    </Form>
  );
}
