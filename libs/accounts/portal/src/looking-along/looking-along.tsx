import { Banner, Button, paths, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { EndLookAlongDocument } from './looking-along.generated';

/** Above each page while somebody of the team looks along: whose it is, and the way back to one's own. */
export default function LookingAlong({ name }: { name: string }) {
  const end = useDeed(EndLookAlongDocument, { refetch: 'none' });
  async function stop() {
    if ((await end.run({})).kind === 'done') location.assign(paths.team());
  }
  return (
    <Banner>
      <p>
        <b><Trans>You see what {name} sees.</Trans></b> <Trans>You can look, and change nothing. {name} can see that you looked.</Trans>{' '}
        <Button type="button" look="quiet" small onClick={() => void stop()}><Trans>Stop looking</Trans></Button>
      </p>
      <WhatCameOfIt deed={end} />
    </Banner>
  );
}
