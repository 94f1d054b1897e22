import { Plural, Trans } from '@lingui/react/macro';

import { ours, useAroundWords } from './use-around-words';

interface Standing {
  readonly standing: string;
  readonly askings: readonly { readonly state: string; readonly relation: string; readonly daysAgo: number; readonly linkRanOut: boolean }[];
}

/** Whose word an enquiry waits for, and since when. */
export function WaitsForWord({ word }: { word: Standing }) {
  const { relations } = useAroundWords();
  const waiting = word.askings.find(({ state }) => state === 'ASKED');
  if (word.standing === 'YES') return <Trans>Somebody who looks after them said yes.</Trans>;
  if (word.standing === 'NO' || word.standing === 'TALK' || word.standing === 'DIFFER') return <Trans>Somebody who looks after them wants to talk.</Trans>;
  if (!waiting) return <Trans>Somebody who looks after them says yes first.</Trans>;
  const who = relations[ours(waiting.relation)] ?? waiting.relation;
  return <><Trans>Waits for the word of: {who}</Trans>, <Plural value={waiting.daysAgo} _0="since today" one="for # day" other="for # days" />{waiting.linkRanOut && <>, <Trans>the link ran out</Trans></>}.</>;
}
