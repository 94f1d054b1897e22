import { ButtonLink, Soft, Stack } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** A file any calendar opens. It says nothing that a phone should not show to others. */
export function AddToCalendar({ bookingId, person }: { bookingId: string; person: string }) {
  return (
    <Stack tight>
      <ButtonLink look="quiet" icon="calendar" wide download to={`/files/dates/${bookingId}.ics`}><Trans>Add to my calendar</Trans></ButtonLink>
      <Soft>{person ? <Trans>In your calendar it will just say “Meet {person}”.</Trans> : <Trans>In your calendar it will just say “Meeting”.</Trans>}</Soft>
    </Stack>
  );
}
