import { listed, longDay, paths, phone as spokenPhone, Table, type Column } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useMemberWords, waysInWords } from '../words/use-member-words';
import type { Compared } from './compare-page';

interface Line {
  readonly what: string;
  readonly of: (record: Compared) => ReactNode;
  /** How the two are told apart; where they differ the line says so. */
  readonly plain: (record: Compared) => string;
}

/** Each answer of the two in one line. */
export function SideBySide({ one, other }: { one: Compared; other: Compared }) {
  const { t } = useLingui();
  const lines = useLines();
  const columns: readonly Column<Line>[] = [
    { head: <Trans>What</Trans>, names: true, cell: ({ what, plain }) => <>{what}{plain(one) !== plain(other) && <span className="soft"> <Trans>differs</Trans></span>}</> },
    { head: <Link to={paths.person(one.id)}>{one.knownAs}</Link>, cell: ({ of }) => of(one) },
    { head: <Link to={paths.person(other.id)}>{other.knownAs}</Link>, cell: ({ of }) => of(other) },
  ];
  return <Table caption={t`Both records`} columns={columns} rows={lines} rowKey={({ what }) => what} />;
}

function useLines(): readonly Line[] {
  const { t } = useLingui();
  const { kinds, stages, ways } = useMemberWords();
  const nothing = t`nothing`;
  const line = (what: string, plain: (record: Compared) => string | null | undefined): Line => ({ what, plain: (record) => plain(record) ?? '', of: (record) => plain(record) || <span className="soft">{nothing}</span> });
  return [
    line(t`Name in our records`, ({ fullName }) => fullName), line(t`Known as`, ({ knownAs }) => knownAs), line(t`Who`, ({ kind }) => kinds[kind]),
    line(t`Email`, ({ email }) => email), line(t`Phone`, ({ phone }) => phone && spokenPhone(phone)), line(t`Safe ways`, ({ reachBy }) => waysInWords(ways, reachBy)), line(t`Likes to help with`, ({ interests }) => listed([...interests])),
    line(t`People around them`, ({ peopleAround }) => listed([...peopleAround])), line(t`Joined on`, ({ joinedOn }) => longDay(joinedOn)), line(t`Where they are`, ({ stage }) => stages[stage]), line(t`Dates they were asked to`, ({ dates }) => String(dates ?? 0)),
  ];
}
