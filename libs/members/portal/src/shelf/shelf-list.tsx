import { Button, Details, FilePages, InWords, listed, longDay, Queue, Row, Tag, type QueueItem } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';

import type { GroupPageQuery } from '../group-page/group-page.generated';
import { ReplaceOnShelf } from './put-on-shelf';
import { TakeAway } from './take-away';

export type ShelfPaper = NonNullable<GroupPageQuery['teamGroup']['papers']>[number];

/** Papers that stay, as the team sees them: who has looked, what stood there before, and what can be done. */
export function ShelfList({ papers, mayChange }: { papers: readonly ShelfPaper[]; mayChange: boolean }) {
  const [opened, setOpened] = useState<{ readonly id: string; readonly what: 'look' | 'replace' } | null>(null);
  const item = (paper: ShelfPaper): QueueItem => {
    const toggle = (what: 'look' | 'replace') => setOpened(opened?.id === paper.id && opened.what === what ? null : { id: paper.id, what });
    const isOpen = (what: 'look' | 'replace') => opened?.id === paper.id && opened.what === what;
    return {
      key: paper.id,
      title: <><b>{paper.title}</b>, <Plural value={paper.pages} one="# page" other="# pages" /> {paper.version > 1 && <Tag><Trans>version {paper.version}</Trans></Tag>}</>,
      detail: <Detail paper={paper} />,
      action: <Button type="button" look="quiet" small aria-expanded={isOpen('look')} onClick={() => toggle('look')}>{isOpen('look') ? <Trans>Close</Trans> : <Trans>Look at</Trans>}<span className="visually-hidden"> {paper.title}</span></Button>,
      under: (
        <>
          {isOpen('look') && paper.fileId && <><FilePages fileId={paper.fileId} title={paper.title} pages={paper.pages} />{paper.inWords && <InWords words={paper.inWords} />}</>}
          {mayChange && paper.whyNotChange === null && (
            <Row>
              <Button type="button" look="quiet" small icon="turn" aria-expanded={isOpen('replace')} onClick={() => toggle('replace')}><Trans>Replace</Trans><span className="visually-hidden"> {paper.title}</span></Button>
              <TakeAway paper={paper} />
            </Row>
          )}
          {isOpen('replace') && <ReplaceOnShelf paper={paper} />}
          {paper.earlier.length > 0 && <Earlier paper={paper} />}
        </>
      ),
    };
  };
  return <Queue items={papers.map(item)} />;
}

const MOST_NAMES = 12;

function Detail({ paper: { putAt, putByName, readers } }: { paper: ShelfPaper }) {
  const names = (looked: boolean) => readers.filter(({ lookedAt }) => Boolean(lookedAt) === looked).map(({ memberName }) => memberName);
  const [have, not] = [names(true), names(false)];
  return (
    <>
      {putByName ? <Trans>Put there on {longDay(putAt)} by {putByName}.</Trans> : <Trans>Put there on {longDay(putAt)}.</Trans>}{' '}
      {readers.length === 0 ? <Trans>Nobody can look at it yet.</Trans> : <Trans>{have.length} of {readers.length} looked.</Trans>}
      {have.length > 0 && have.length <= MOST_NAMES && <><br /><Trans>Looked: {listed(have)}.</Trans></>}
      {not.length > 0 && not.length <= MOST_NAMES && <><br /><Trans>Not yet: {listed(not)}.</Trans></>}
    </>
  );
}

function Earlier({ paper: { earlier } }: { paper: ShelfPaper }) {
  return (
    <Details summary={<Plural value={earlier.length} one="# earlier version" other="# earlier versions" />}>
      {earlier.map(({ version, from, to, lookedCount }) => (
        <p key={version}><Trans>Version {version}, from {longDay(from)} to {longDay(to ?? from)}.</Trans> <Plural value={lookedCount} one="# person looked." other="# people looked." /> <Trans>Its pages are gone.</Trans></p>
      ))}
    </Details>
  );
}
