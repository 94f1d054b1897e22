import { Button, DateParts, Details, Form, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { EndRequirementDocument } from './requirements-page.generated';
import type { RequirementShown } from './requirements-page';

/** Nobody is asked for it any more from some day on. */
export function EndIt({ requirement: { code, name }, done }: { requirement: RequirementShown; done: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({ deed: EndRequirementDocument, variables: (answers) => ({ code, lastDay: answers.date('lastDay', t`Write the last day.`)! }), done });
  return (
    <Details summary={<Trans>End it</Trans>}>
      <Form question={question} label={t`End it: ${name}`}>
        <DateParts name="lastDay" label={<Trans>Last day</Trans>} />
        <Button small look="quiet"><Trans>End it</Trans></Button>
      </Form>
    </Details>
  );
}
