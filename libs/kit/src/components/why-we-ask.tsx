import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Icon } from '../icons/icon';
import { Details } from './details';

/** Every question says why it is asked. */
export function WhyWeAsk({ children }: { children: ReactNode }) {
  return <Details summary={<Trans>Why we ask</Trans>}>{children}</Details>;
}

/** Names real people, not roles. */
export function WhoCanSee({ children }: { children: ReactNode }) {
  return <div className="note who-sees"><Icon name="eye" /><div>{children}</div></div>;
}
