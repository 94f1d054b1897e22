import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';
import { classes } from './classes';

export type TagTone = 'plain' | 'good' | 'wait' | 'worry' | 'you';

/** A state in a word or two. Colour never stands alone: the word says it. */
export function Tag({ tone = 'plain', icon, children }: { tone?: TagTone; icon?: IconName; children: ReactNode }) {
  return <span className={classes('tag', tone !== 'plain' && `tag-${tone}`)}>{icon && <Icon name={icon} />}{children}</span>;
}
