import { Dots, moment } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { PermissionPartsFragment } from './permission-page.generated';

/** Everybody who was asked may see who said what and when; never why. */
export function WhatWasSaid({ permission }: { permission: Pick<PermissionPartsFragment, 'history'> }) {
  return (
    <Dots>
      {(permission.history ?? []).map(({ id, who, answer, at }) => (
        <li key={id}>
          {answer === 'YES' && <Trans>{who} said yes.</Trans>}
          {answer === 'NO' && <Trans>{who} said no.</Trans>}
          {answer === 'TALK' && <Trans>{who} wanted to talk first.</Trans>} <span className="soft">{moment(at)}</span>
        </li>
      ))}
    </Dots>
  );
}
