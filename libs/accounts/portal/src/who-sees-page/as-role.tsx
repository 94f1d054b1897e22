import { Block, EmptyState, Loaded, paths, Soft } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { hasWord, inWords } from './in-words';
import { useWhoWords } from './use-who-words';
import { SeenAsDocument, type SeenAsQuery } from './who-sees-page.generated';

/** With the eyes of one role: every kind of record of which they see something, and what of it they may change. */
export function AsRole({ role, relation, word }: { role: string; relation: string; word: string }) {
  const { roles, relations } = useWhoWords();
  const asked = useQuery(SeenAsDocument, { variables: { role, relation } });
  return (
    <Loaded from={asked} waiting={<Trans>Getting what they see</Trans>}>
      {({ seenAs }) => {
        const found = seenAs.flatMap((one) => {
          const fields = hasWord(word, inWords(one.record), one.describes) ? one.fields : one.fields.filter(({ field, describes }) => hasWord(word, inWords(field), describes));
          return fields.length === 0 ? [] : [{ ...one, fields }];
        });
        return (
          <Block heading={roles[role] ?? role} note={<>{relations[relation] ?? relation}. <Trans>What a question gives is narrowed further to the records it is about.</Trans></>} aside={<Plural value={found.length} one="# kind of record" other="# kinds of records" />}>
            {found.length === 0 ? <EmptyState><p><Trans>They see nothing of this.</Trans></p></EmptyState> : <ul className="sheet sheet-pad stack">{found.map((one) => <li key={one.record}><Seen seen={one} role={role} /></li>)}</ul>}
          </Block>
        );
      }}
    </Loaded>
  );
}

function Seen({ seen: { record, describes, fields }, role }: { seen: SeenAsQuery['seenAs'][number]; role: string }) {
  const changes = fields.filter(({ changedBy }) => changedBy.some(({ roles }) => roles.includes(role)));
  return (
    <>
      <p><b><Link to={paths.whoSees(record)}>{inWords(record)}</Link></b> <span className="soft">{describes}</span></p>
      <p>{fields.filter(({ field }) => field !== 'id' && !field.endsWith('Id')).map(({ field }) => inWords(field)).join(', ')}</p>
      {changes.length > 0 && <Soft><Trans>May change: {changes.map(({ field }) => inWords(field)).join(', ')}</Trans></Soft>}
    </>
  );
}
