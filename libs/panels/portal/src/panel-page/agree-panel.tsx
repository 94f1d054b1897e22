import { ActionButton, Block, fitIn, Form, paths, Row, Sheet, Soft, useQuestion, WhomDoesItSuit } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import type { Panel } from './panel';
import { AgreePanelDocument } from './panel-page.generated';

/** Agreeing opens the seats, so the coordinator says whom they suit and goes on to the date to invite people. What HR asked for stands in the boxes. */
export function AgreePanel({ panel }: { panel: Panel }) {
  const { t } = useLingui();
  const go = useNavigate();
  const question = useQuestion({
    deed: AgreePanelDocument,
    variables: (answers) => ({ id: panel.id, fit: fitIn(answers) }),
    done: ({ agreePanel: { sessionId } }) => {
      if (sessionId) void go(paths.teamDate(sessionId));
    },
  });
  return (
    <Block heading={<Trans>Can we do this?</Trans>}>
      <Sheet>
        <Form question={question} label={t`Can we do this?`}>
          <Soft><Trans>When you agree, the seats open and you can invite people. The pay and the day it is paid by come from the council’s rates.</Trans></Soft>
          {!panel.whyNotAgree && <WhomDoesItSuit said={panel.whoFits} young={panel.youngSeats > 0} />}
          <Row><ActionButton whyNot={panel.whyNotAgree} sending={question.sending}><Trans>Agree and open the seats</Trans></ActionButton></Row>
        </Form>
      </Sheet>
    </Block>
  );
}
