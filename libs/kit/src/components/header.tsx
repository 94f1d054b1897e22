import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { classes } from './classes';

/** The name of the product, with nothing about care in it. */
export function Brand() {
  return (
    <span className="brand">
      <svg className="mark" viewBox="0 0 36 26" aria-hidden="true" focusable="false"><circle cx="25" cy="6.4" r="4.3" /><path d="M2.2 20.2c5.7 0 5.7-5.6 11.400-5.6s5.7 5.6 11.400 5.6c3.600 0 5.900-2.200 8.400-3.500" /></svg>
      Working together
    </span>
  );
}

export function SkipLink() {
  return <a className="skip" href="#main"><Trans>Skip to the main part</Trans></a>;
}

/** The sea-wall curve is on this corner only. `open` runs on into the band below. */
export function Header({ open = false, wide = true, children }: { open?: boolean; wide?: boolean; children?: ReactNode }) {
  return <header className={classes('top', open && 'top-open', wide && 'wide')}><p><Brand /></p>{children}</header>;
}
