import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../icons/icon';
import { paths } from '../routes/paths';
import { phone, phoneLink } from '../words/phone';
import type { Place } from './bottom-tabs';
import { placeNow } from './place-now';
import '../styles/desk.css';
import { Brand } from './header';

/** The rail of a staff page: where to go, whom to call about a child, who is signed in. */
export function SideNav({ places, worriedCall, leave, me, role, children }: {
  places: readonly Place[];
  worriedCall?: string | null;
  /** For somebody who takes part and helps the team too: the way out that stands on every page of theirs. */
  leave?: ReactNode;
  me: ReactNode;
  role: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const here = placeNow(useLocation().pathname, places);
  return (
    <header className="rail">
      <p><Brand /></p>
      {leave}
      <nav aria-label={t`Main`}>
        <ul>
          {places.map(({ to, icon, label, count }) => (
            <li key={to}>
              <Link to={to} aria-current={to === here ? 'page' : undefined}>
                <Icon name={icon} /><span>{label}</span>
                {count ? <b>{count}<span className="visually-hidden"> <Trans>to do</Trans></span></b> : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="rail-worried"><Link to={paths.worried()}><Trans>I am worried about someone</Trans></Link></p>
      {worriedCall && <p className="rail-alarm"><b><Trans>Worried about a child?</Trans></b> <a href={`tel:${phoneLink(worriedCall)}`}><Icon name="phone" />{phone(worriedCall)}</a></p>}
      <div className="rail-me"><b>{me}</b><span>{role}</span>{children}</div>
    </header>
  );
}
