import type { ReactNode } from 'react';
import { classes } from './classes';

export interface QueueItem {
  key: string;
  /** Stands in a cell of fixed width, so the words line up whatever the tag says. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** More than a sentence, such as a form. */
  under?: ReactNode;
  action?: ReactNode;
  state?: 'at' | 'held';
}

/** A staff list: a tag, what it is, what to do. Numbered: the lead is a place in a row and stands close. */
export function Queue({ items, dense = false, ordered = false, numbered = false }: { items: readonly QueueItem[]; dense?: boolean; ordered?: boolean; numbered?: boolean }) {
  const List = ordered || numbered ? 'ol' : 'ul';
  return (
    <List className={classes('queue', 'sheet', dense && 'queue-dense', numbered && 'queue-numbered')}>
      {items.map((item) => (
        <li key={item.key} className={item.state} aria-current={item.state === 'at' || undefined}>
          {item.lead !== undefined && <span className="queue-lead">{item.lead}</span>}
          <div className="queue-what"><p>{item.title}</p>{item.detail && <p className="soft">{item.detail}</p>}{item.under}</div>
          {item.action && <div className="queue-do">{item.action}</div>}
        </li>
      ))}
    </List>
  );
}
