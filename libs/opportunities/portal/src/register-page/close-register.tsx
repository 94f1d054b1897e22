import { ActionButton, Block, pounds, Sheet, StatusLine, useDeed, useIdempotencyKey, useRefusalWords, weekday } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { CloseRegisterDocument } from './register-page.generated';
import type { RegisterBooking, RegisterSession } from './register-page';

/** Says what will happen with the money before it happens. */
export function CloseRegister({ session, lines }: { session: RegisterSession; lines: readonly RegisterBooking[] }) {
  const close = useDeed(CloseRegisterDocument);
  const { key } = useIdempotencyKey();
  const words = useRefusalWords();
  const paid = lines.filter(({ attendance }) => attendance === 'CAME' || attendance === 'CAME_LATE');
  const sum = paid.reduce((total, { payPence }) => total + payPence, 0);
  return (
    <Block heading={<Trans>When you are done</Trans>}>
      <Sheet>
        <p>
          <Plural value={paid.length} one="# person is paid." other="# people are paid." /> <Trans>That is {pounds(sum)} in all, by {weekday(session.payBy)}.</Trans>{' '}
          <Trans>The pay team checks it first. You can’t change the register after you close it.</Trans>
        </p>
        <ActionButton type="button" whyNot={session.whyNotCloseRegister} sending={close.sending} onClick={() => void close.run({ sessionId: session.id, idempotencyKey: key })}>
          <Trans>Close the register</Trans>
        </ActionButton>
        <StatusLine>
          {close.answer?.kind === 'refused' && words(close.answer.refusals[0])}
          {close.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
        </StatusLine>
      </Sheet>
    </Block>
  );
}
