import { Soft, Stack, TakeFile } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** A file any calendar opens. It says nothing that a phone should not show to others. */
export function AddToCalendar({ bookingId, person }: { bookingId: string; person: string }) {
  return (
    <Stack tight>
      <TakeFile look="quiet" icon="calendar" wide from={`/files/dates/${bookingId}.ics`} name="date.ics"><Trans>Add to my calendar</Trans></TakeFile>
      <Soft>{person ? <Trans>In your calendar it will just say “Meet {person}”.</Trans> : <Trans>In your calendar it will just say “Meeting”.</Trans>}</Soft>
    </Stack>
  );
}
