import { Button, paths, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { SupportPersonDocument } from './help-sign-in-page.generated';

export function SitBeside({ personId }: { personId: string }) {
  const support = useDeed(SupportPersonDocument, { refetch: 'none' });
  async function begin() {
    if ((await support.run({ personId })).kind !== 'done') return;
    sessionStorage.clear();
    // Loaded anew, so nothing of the worker's pages stays in memory.
    location.assign(paths.home());
  }
  return (
    <>
      <p><Trans>This device is theirs for 20 minutes. You are signed out. The record says you sat beside them.</Trans></p>
      <p><Button type="button" look="quiet" onClick={() => void begin()}><Trans>Hand over now</Trans></Button></p>
      <WhatCameOfIt deed={support} />
    </>
  );
}
