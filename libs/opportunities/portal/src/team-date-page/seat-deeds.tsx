import { ActionButton, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ConfirmBookingDocument } from './team-date-page.generated';
import type { TeamBooking } from './team-date-page';

/** The button that counts on somebody; when that can't be done yet, the reason stands under it. All of it may stand inside a sentence. */
export function SeatDeeds({ booking: { id, memberName, state, whyNotConfirm } }: { booking: Pick<TeamBooking, 'id' | 'state' | 'whyNotConfirm' | 'memberName'> }) {
  const confirm = useDeed(ConfirmBookingDocument);
  const words = useRefusalWords();
  return (
    <>
      {state === 'ACCEPTED' && (
        <ActionButton type="button" look="quiet" small whyNot={whyNotConfirm} sending={confirm.sending} onClick={() => void confirm.run({ bookingId: id })}>
          <Trans>Confirm {memberName}</Trans>
        </ActionButton>
      )}
      <span className="status" role="status">
        {confirm.answer?.kind === 'done' && <Trans>Confirmed.</Trans>}
        {confirm.answer?.kind === 'refused' && words(confirm.answer.refusals[0])}
        {confirm.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}
      </span>
    </>
  );
}
