import { ActionButton, Block, paths, Row, Sheet, Soft, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import type { Panel } from './panel';
import { AgreePanelDocument } from './panel-page.generated';

/** Agreeing opens the seats, so the coordinator goes on to the date and invites people. */
export function AgreePanel({ panel }: { panel: Panel }) {
  const go = useNavigate();
  const words = useRefusalWords();
  const deed = useDeed(AgreePanelDocument);

  async function agree() {
    const answer = await deed.run({ id: panel.id });
    if (answer.kind === 'done' && answer.data.agreePanel.sessionId) await go(paths.teamDate(answer.data.agreePanel.sessionId));
  }

  return (
    <Block heading={<Trans>Can we do this?</Trans>}>
      <Sheet>
        <Soft><Trans>When you agree, the seats open and you can invite people. The pay and the day it is paid by come from the council’s rates.</Trans></Soft>
        <Row>
          <ActionButton type="button" whyNot={panel.whyNotAgree} sending={deed.sending} onClick={() => void agree()}><Trans>Agree and open the seats</Trans></ActionButton>
        </Row>
        <StatusLine>
          {deed.answer?.kind === 'refused' && words(deed.answer.refusals[0])}
          {deed.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
        </StatusLine>
      </Sheet>
    </Block>
  );
}
