import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useLingui } from '@lingui/react/macro';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';
import { placeNow } from './place-now';

export interface Place {
  to: string;
  icon: IconName;
  label: ReactNode;
  /** How many things wait there; staff only. */
  count?: number;
  /** Only this address, not those below it. */
  end?: boolean;
  /** Other addresses that belong to it. */
  also?: readonly string[];
}

export function BottomTabs({ places }: { places: readonly Place[] }) {
  const { t } = useLingui();
  const here = placeNow(useLocation().pathname, places);
  return (
    <nav className="tabs" aria-label={t`Main`}>
      <ul>{places.map(({ to, icon, label }) => <li key={to}><Link to={to} aria-current={to === here ? 'page' : undefined}><span><Icon name={icon} /></span>{label}</Link></li>)}</ul>
    </nav>
  );
}
