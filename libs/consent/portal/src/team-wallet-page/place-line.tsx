import { Button, Row, shortDay, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { HeldByMember } from './team-wallet-page';
import { ConsentUseIsOutDocument, EndConsentUseDocument } from './team-wallet-page.generated';

type Place = NonNullable<HeldByMember['places']>[number];

/** One place: who looks after it, how many there are, since when. What was written down by hand goes out, and ends, by hand. */
export function PlaceLine({ place: { id, place, owner, draft, usedOn, copies, byHand } }: { place: Place }) {
  const { t } = useLingui();
  const out = useDeed(ConsentUseIsOutDocument);
  const end = useDeed(EndConsentUseDocument);
  return (
    <li>
      {place}{copies > 1 && <>, <Plural value={copies} one="# copy" other="# copies" /></>}.{' '}
      <span className="soft">{owner}. {draft ? <Trans>Not out yet.</Trans> : usedOn && <Trans>Out since {shortDay(usedOn)}.</Trans>}</span>
      {byHand && (
        <Row>
          {draft && <Button type="button" small look="quiet" aria-label={t`It is out now: ${place}`} onClick={() => void out.run({ id })}><Trans>It is out now</Trans></Button>}
          <Button type="button" small look="quiet" aria-label={t`It is not there any more: ${place}`} onClick={() => void end.run({ id })}><Trans>It is not there any more</Trans></Button>
        </Row>
      )}
      <WhatCameOfIt deed={out} />
      <WhatCameOfIt deed={end} />
    </li>
  );
}
