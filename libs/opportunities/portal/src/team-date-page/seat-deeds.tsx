import { ActionButton, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ReplyTag } from '../words/reply-tag';
import { ConfirmBookingDocument } from './team-date-page.generated';
import type { TeamBooking } from './team-date-page';

/** Where a booking stands, and the button that confirms it; when it can't be confirmed the reason stands beside it. */
export function SeatDeeds({ booking }: { booking: Pick<TeamBooking, 'id' | 'state' | 'permission' | 'whyNotConfirm' | 'memberName'> }) {
  const confirm = useDeed(ConfirmBookingDocument);
  const words = useRefusalWords();
  return (
    <>
      <ReplyTag state={booking.state} permission={booking.permission} />
      {booking.state === 'ACCEPTED' && (
        <ActionButton type="button" look="quiet" small whyNot={booking.whyNotConfirm} sending={confirm.sending} onClick={() => void confirm.run({ bookingId: booking.id })}>
          <Trans>Confirm {booking.memberName}</Trans>
        </ActionButton>
      )}
      <StatusLine>
        {confirm.answer?.kind === 'done' && <Trans>Confirmed.</Trans>}
        {confirm.answer?.kind === 'refused' && words(confirm.answer.refusals[0])}
        {confirm.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}
      </StatusLine>
    </>
  );
}
