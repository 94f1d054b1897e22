import { Dots, moment, shortDay } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import type { Held } from './wallet-page';

/** What becomes of each copy since a yes is over: a name and a day, or that it cannot be got back. Nothing where it was nowhere. */
export function Copies({ of }: { of: Pick<Held, 'takedowns'> | undefined }) {
  const copies = of?.takedowns ?? [];
  if (copies.length === 0) return null;
  return (
    <>
      <p><b><Plural value={copies.length} one="It was in one place:" other="It was in # places:" /></b></p>
      <Dots>
        {copies.map(({ id, place, owner, dueOn, state, settledAt, bySystem }) => (
          <li key={id}>
            {place}<br />
            <span className="soft">
              {state === 'OPEN' && <Trans>{owner} takes it down by {shortDay(dueOn)}.</Trans>}
              {state === 'DONE' && !bySystem && <Trans>It is down.</Trans>}
              {state === 'DONE' && bySystem && settledAt && <Trans>Our page stopped showing it by itself: {moment(settledAt)}.</Trans>}
              {state === 'CANNOT_RECALL' && <Trans>This was out already. We can’t get it back, as we said before your yes.</Trans>}
            </span>
          </li>
        ))}
      </Dots>
    </>
  );
}
