import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';

/** The name of the product, with nothing about care in it. */
export function Brand() {
  return (
    <span className="brand">
      <svg className="mark" viewBox="0 0 36 26" aria-hidden="true" focusable="false"><circle cx="25" cy="6.4" r="4.3" /><path d="M2.2 20.2c5.7 0 5.7-5.6 11.4-5.6s5.7 5.6 11.4 5.6c3.6 0 5.9-2.2 8.4-3.5" /></svg>
      Working together
    </span>
  );
}

export function SkipLink() {
  return <a className="skip" href="#main"><Trans>Skip to the main part</Trans></a>;
}

/** Takes the width of the page below it, and runs on into its band when it has one. */
export function Header({ children }: { children?: ReactNode }) {
  return <header className="top"><p><Brand /></p>{children}</header>;
}
