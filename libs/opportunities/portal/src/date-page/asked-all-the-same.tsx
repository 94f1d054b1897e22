import { Note } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MyDate } from './date-page';

/** They were asked although something they told us does not fit. Said plainly, so that it is no mistake in their eyes and no is easy. */
export function AskedAllTheSame({ gaps }: { gaps: NonNullable<MyDate['askedInSpiteOf']> }) {
  const [first] = [gaps].flat();
  if (first === undefined) return null;
  return (
    <Note>
      <p><Why gap={first} /> <b><Trans>No is fine.</Trans></b></p>
    </Note>
  );
}

function Why({ gap }: { gap: string }) {
  switch (gap) {
    case 'RATHER_NOT': return <Trans>You told us that you would rather not do this kind of thing. We have not forgotten. We ask all the same, because we thought of you.</Trans>;
    case 'LANGUAGE': return <Trans>We look for people who speak another language for this one. We ask you all the same, because we thought of you.</Trans>;
    default: return <Trans>This one is mostly for other ages. We ask you all the same, because we thought of you.</Trans>;
  }
}
