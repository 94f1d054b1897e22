import { Details } from '../components/details';
import { Trans } from '@lingui/react/macro';

/** What stands in a paper, as the team wrote it: for whoever cannot see pictures of pages, or would rather read it plain. */
export function InWords({ words }: { words: string }) {
  return <Details summary={<Trans>The same in words</Trans>}>{words.split(/\n+/).map((line, place) => <p key={place}>{line}</p>)}</Details>;
}
