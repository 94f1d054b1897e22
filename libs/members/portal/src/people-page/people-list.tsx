import { ButtonLink, EmptyState, listed, Note, paths, Row, Soft, Stack, Table, type Column } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';

import { useMemberWords, waysInWords } from '../words/use-member-words';
import type { PeoplePageQuery } from './people-page.generated';

type Page = PeoplePageQuery['members'];
type Listed = Page['members'][number];

export function PeopleList({ page }: { page: Page }) {
  const { t } = useLingui();
  const [wanted] = useSearchParams();
  const columns = useColumns();
  if (page.members.length === 0) return <NobodyFound searched={wanted.size > 0} />;
  return (
    <Stack>
      {page.nearly && <Note><p><Trans>Nobody has exactly this name. These names are nearly the same.</Trans></p></Note>}
      <Table folds caption={t`People`} columns={columns} rows={page.members} rowKey={({ id }) => id} />
      <Row>
        {wanted.has('after') && <ButtonLink look="quiet" to={addressAt(wanted, null)}><Trans>Back to the first</Trans></ButtonLink>}
        {page.next && <ButtonLink look="quiet" to={addressAt(wanted, page.next)}><Trans>More people</Trans></ButtonLink>}
      </Row>
    </Stack>
  );
}

function useColumns(): readonly Column<Listed>[] {
  const { kinds, stages, ways } = useMemberWords();
  return [
    { head: <Trans>Name</Trans>, names: true, cell: ({ id, knownAs, fullName }) => <><Link to={paths.person(id)}>{knownAs}</Link>{fullName !== knownAs && <Soft small>{fullName}</Soft>}</> },
    { head: <Trans>Good at</Trans>, cell: ({ strengths, interests, languages }) => <>{strengths ?? <span className="soft"><Trans>Not asked yet</Trans></span>}{interests.length > 0 && <Soft small><Trans>Likes {listed([...interests])}</Trans></Soft>}{languages && languages.length > 0 && <Soft small><Trans>Speaks {listed(languages.map(({ name }) => name))}</Trans></Soft>}</> },
    { head: <Trans>How to get in touch</Trans>, cell: ({ reachBy, reachNote }) => (reachBy.length > 0 ? [waysInWords(ways, reachBy), reachNote].filter(Boolean).join('. ') : <span className="soft"><Trans>Ask them first</Trans></span>) },
    { head: <Trans>Who</Trans>, cell: ({ kind, stage }) => <>{kinds[kind]}{stage !== 'ACTIVE' && <Soft small>{stages[stage]}</Soft>}</> },
  ];
}

function NobodyFound({ searched }: { searched: boolean }) {
  if (searched) return <EmptyState action={<p><ButtonLink look="quiet" to={paths.people()}><Trans>Show everybody</Trans></ButtonLink></p>}><p><Trans>We found nobody like this. Try fewer words, or only part of a name.</Trans></p></EmptyState>;
  return (
    <EmptyState action={<p><ButtonLink to={paths.importPeople()} icon="upload"><Trans>Bring in a sheet</Trans></ButtonLink></p>}>
      <p><Trans>The people you work with will be here. You can bring the sheet you keep today.</Trans></p>
    </EmptyState>
  );
}

function addressAt(wanted: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(wanted);
  if (after === null) next.delete('after');
  else next.set('after', after);
  return `${paths.people()}?${next.toString()}`;
}
