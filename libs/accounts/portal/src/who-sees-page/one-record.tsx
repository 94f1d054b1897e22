import { Block, EmptyState, Loaded, Soft, Table } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { hasWord, inWords } from './in-words';
import { useWhoWords } from './use-who-words';
import { WhoSeesRecordDocument, type WhoSeesRecordQuery } from './who-sees-page.generated';

type Seen = WhoSeesRecordQuery['whoSeesRecord'];
type Field = Seen['fields'][number];
type Deed = Seen['deeds'][number];

/** One kind of record: for each field who sees it, by which words of a rule, and by which deed it is changed. */
export function OneRecord({ record, word }: { record: string; word: string }) {
  const asked = useQuery(WhoSeesRecordDocument, { variables: { record } });
  return <Loaded from={asked} waiting={<Trans>Getting who sees it</Trans>}>{({ whoSeesRecord }) => <Fields seen={whoSeesRecord} word={word} />}</Loaded>;
}

function Fields({ seen: { record, describes, fields, deeds }, word }: { seen: Seen; word: string }) {
  const { t } = useLingui();
  // By its number something is only found again.
  const shown = fields.filter(({ field, describes: words, says }) => field !== 'id' && hasWord(word, inWords(field), words, says));
  return (
    <>
      <Block heading={inWords(record)} note={describes || undefined} aside={<Plural value={shown.length} one="# field" other="# fields" />}>
        {shown.length === 0
          ? <EmptyState><p><Trans>No field of it has this word.</Trans></p></EmptyState>
          : (
            <Table
              folds
              caption={t`Who sees each field of ${inWords(record)}, and who may change it`}
              rows={shown}
              rowKey={({ field }) => field}
              columns={[
                { head: <Trans>Field</Trans>, names: true, cell: (field) => <FieldName field={field} /> },
                { head: <Trans>Who sees it</Trans>, cell: (field) => <WhoSees field={field} /> },
                { head: <Trans>Who may change it</Trans>, cell: (field) => <Changes deeds={field.changedBy} /> },
              ]}
            />
          )}
      </Block>
      {deeds.length > 0 && <Block heading={<Trans>What can be done to it</Trans>}><ul className="sheet sheet-pad stack stack-tight">{deeds.map((deed) => <li key={deed.deed}><b>{inWords(deed.deed)}.</b> {deed.does} <Soft>{deed.says}</Soft></li>)}</ul></Block>}
    </>
  );
}

function FieldName({ field: { field, describes } }: { field: Field }) {
  return <><b>{inWords(field)}</b>{describes && <><br /><span className="soft small">{describes}</span></>}</>;
}

/** Roles that see any of them first, then the others with what they have to be to it; roles to which the same holds stand together. */
function WhoSees({ field: { seenBy, says } }: { field: Field }) {
  const { roles, relations } = useWhoWords();
  if (seenBy.length === 0) return <Trans>Nobody, by any question.</Trans>;
  const signedIn = Object.keys(roles).filter((role) => role !== 'public');
  const all = seenBy.filter((by) => by.relations.includes('any')).map(({ role }) => role);
  const groups = new Map<string, string[]>();
  for (const { role, relations: of } of seenBy) if (!all.includes(role)) groups.set(of.join(' '), [...(groups.get(of.join(' ')) ?? []), role]);
  const named = (some: readonly string[]) => some.map((role) => roles[role] ?? role).join(', ');
  const everybody = (some: readonly string[]) => signedIn.every((role) => some.includes(role) || all.includes(role));
  return (
    <>
      {all.length > 0 && <p>{all.length === Object.keys(roles).length ? <Trans>Everybody</Trans> : everybody(all) ? <Trans>Everybody signed in</Trans> : named(all)}</p>}
      {[...groups].map(([of, some]) => (
        <p key={of}>{everybody(some) ? <Trans>Everybody signed in</Trans> : named(some)}: <span className="soft">{of.split(' ').map((one) => (relations[one] ?? one).toLowerCase()).join(', ')}</span></p>
      ))}
      {says && <p className="soft small">{says}</p>}
    </>
  );
}

function Changes({ deeds }: { deeds: readonly Deed[] }) {
  const { roles } = useWhoWords();
  if (deeds.length === 0) return <span className="soft"><Trans>Nobody by hand</Trans></span>;
  return <>{deeds.map(({ deed, roles: may, says }) => <p key={deed}>{inWords(deed)}: {may.length > 5 ? says : may.map((role) => roles[role] ?? role).join(', ')}</p>)}</>;
}
