import { Block, EmptyState, paths, Queue } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { hasWord, inWords } from './in-words';
import type { WhoSeesPageQuery } from './who-sees-page.generated';

/** Every kind of record whose name, words or fields fit what is looked for. */
export function AllRecords({ names, word }: { names: WhoSeesPageQuery['recordNames']; word: string }) {
  const found = names.filter(({ record, describes, fieldNames }) => hasWord(word, inWords(record), describes, ...fieldNames.map(inWords)));
  if (found.length === 0) return <EmptyState><p><Trans>No record and no field has this word.</Trans></p></EmptyState>;
  return (
    <Block heading={<Trans>Kinds of records</Trans>} aside={<Plural value={found.length} one="# kind" other="# kinds" />}>
      <Queue dense items={found.map(({ record, describes, fieldNames }) => ({ key: record, title: <Link to={paths.whoSees(record)}>{inWords(record)}</Link>, detail: <>{describes} <Plural value={fieldNames.length} one="# field." other="# fields." /></> }))} />
    </Block>
  );
}
