import { Block, longDay, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { LettersWaitingDocument } from './letters-waiting.generated';

/** Letters on paper that wait, in one line: whose they are stands on their own page. */
export default function LettersWaiting() {
  const { data } = useQuery(LettersWaitingDocument, { fetchPolicy: 'cache-and-network' });
  const letters = data?.lettersToPost ?? [];
  const first = letters[0];
  if (!first) return null;
  const [ring, late] = [letters.filter(({ tooLate }) => tooLate).length, letters.filter((letter) => letter.late && !letter.tooLate).length];
  return (
    <Block heading={<Trans>Letters to post</Trans>} aside={<Plural value={letters.length} one="# letter" other="# letters" />} link={<Link to={paths.lettersToPost()}><Trans>Print and post</Trans></Link>}>
      <Queue items={[{
        key: 'letters',
        lead: ring + late > 0 ? <Tag tone="worry"><Trans>Late</Trans></Tag> : <Tag tone="wait"><Trans>Waiting</Trans></Tag>,
        title: <Trans>The first has to be in the post by {longDay(first.postBy)}.</Trans>,
        detail: ring > 0 ? <Plural value={ring} one="# person has to be rung: a letter would come too late." other="# people have to be rung: a letter would come too late." /> : undefined,
      }]} />
    </Block>
  );
}
