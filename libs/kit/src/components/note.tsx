import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';
import { classes } from './classes';

const usual = { plain: 'alert', good: 'check', wait: 'clock', worry: 'alert' } as const;

/** Something to know, inside the page. `worry` is for what went wrong on our side too. */
export function Note({ tone = 'plain', icon, children }: { tone?: keyof typeof usual; icon?: IconName; children: ReactNode }) {
  return <div className={classes('note', tone !== 'plain' && `note-${tone}`)}><Icon name={icon ?? usual[tone]} /><div>{children}</div></div>;
}

/** Above a page: we are offline, this is the demo, a saved copy. */
export function Banner({ tone = 'wait', children }: { tone?: keyof typeof usual; children: ReactNode }) {
  return <div className="banner" role="region" aria-label="Notice"><Note tone={tone}>{children}</Note></div>;
}

/** What a person is good at, in the colour of their own voice. */
export function StrengthNote({ children }: { children: ReactNode }) {
  return <p className="note note-you">{children}</p>;
}
