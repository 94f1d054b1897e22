import { listed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

type Sayings = readonly { readonly memberName: string }[];

const NAMED = 3;
const SHORT = 90;

/** The first words of what was said, whole words only. */
export function SaidInShort({ words }: { words: string }) {
  if (words.length <= SHORT) return <>“{words}”</>;
  return <>“{words.slice(0, words.lastIndexOf(' ', SHORT))} …”</>;
}

/** "To Kev and Ada." or "To 5 people." */
export function ToWhom({ sayings }: { sayings: Sayings }) {
  if (sayings.length <= NAMED) return <Trans>To {listed(sayings.map(({ memberName }) => memberName))}.</Trans>;
  return <Trans>To {sayings.length} people.</Trans>;
}

/** "Reply", or "Reply to all 5": one answer reaches everyone who said it. */
export function replyLabel(sayings: Sayings): ReactNode {
  return sayings.length === 1 ? <Trans>Reply</Trans> : <Trans>Reply to all {sayings.length}</Trans>;
}

export function sendLabel(sayings: Sayings): ReactNode {
  return sayings.length === 1 ? <Trans>Send to {sayings[0]?.memberName}</Trans> : <Trans>Send to all {sayings.length}</Trans>;
}
