import { Details, EmptyState, moment, Table, Tag } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { inOneGo, type Line } from './in-one-go';

export function LogTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  if (lines.length === 0) return <EmptyState><Trans>Nothing was found. Take something away from the search to find more.</Trans></EmptyState>;
  return (
    <Table
      folds
      caption={t`What happened, newest first`}
      rows={inOneGo(lines)}
      rowKey={({ line }) => line.id}
      columns={[
        { head: <Trans>When</Trans>, whole: true, cell: ({ line }) => moment(line.at) },
        { head: <Trans>Who</Trans>, names: true, cell: ({ line }) => <Who line={line} /> },
        { head: <Trans>What</Trans>, cell: ({ line: { fact, isLook } }) => <>{isLook && <><Tag tone="wait" icon="eye"><Trans>looked</Trans></Tag> </>}{inWords(fact)}</> },
        { head: <Trans>About</Trans>, cell: ({ line, others }) => (others.length === 0 ? <About line={line} /> : <Details summary={<Plural value={others.length + 1} one="# record" other="# records" />}><ul>{[line, ...others].map((one) => <li key={one.id}><About line={one} /></li>)}</ul></Details>) },
        { head: <Trans>More</Trans>, cell: ({ line: { details } }) => details.length > 0 && <span className="soft small">{details.join(' · ')}</span> },
      ]}
    />
  );
}

function About({ line: { about, aboutId } }: { line: Line }) {
  return about ? <Link to={`?about=${aboutId}&looks=all`}>{about}</Link> : <code className="small">{aboutId.slice(-12)}</code>;
}

function Who({ line }: { line: Line }) {
  const { onPagesOfId, onPagesOf } = line;
  if (onPagesOfId === null) return <Acted line={line} />;
  return <><Acted line={line} /> <span className="soft small"><Trans>on the pages of <Link to={`?about=${onPagesOfId}&looks=all`}>{onPagesOf ?? <Trans>somebody</Trans>}</Link></Trans></span></>;
}

function Acted({ line: { by, byKind, purpose } }: { line: Line }) {
  if (byKind === 'link') return <>{by ?? <Trans>Somebody</Trans>} <span className="soft small"><Trans>by a private link</Trans></span></>;
  if (by) return <>{by}</>;
  return byKind === 'system' ? <><Trans>The system</Trans> <span className="soft small">{purpose}</span></> : <Trans>Nobody signed in</Trans>;
}

/** "members.record-looked-at" as "Members: record looked at" */
function inWords(fact: string): string {
  const [context = '', what = ''] = fact.split('.');
  return `${context.charAt(0).toUpperCase()}${context.slice(1)}: ${what.replaceAll('-', ' ')}`;
}
