import { ButtonLink, listed, moment, paths, Tag, weekday, type QueueItem } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { PaperDeeds } from './paper-deeds';
import type { TeamPaper } from './team-papers-page';

/** One paper as a line: how it stands, who has looked, what can be done. */
export function paperLine(sessionId: string, paper: TeamPaper): QueueItem {
  const hasPages = paper.fileId !== null && paper.fileId !== undefined;
  return {
    key: paper.id,
    lead: <PaperTag state={paper.state} />,
    title: <><b>{paper.title}</b>, <Plural value={paper.pages} one="# page" other="# pages" /></>,
    detail: <PaperDetail paper={paper} />,
    under: hasPages && <PaperDeeds paper={paper} />,
    action: hasPages && <ButtonLink look="quiet" small to={paths.teamPaper(sessionId, paper.id)}><Trans>Look at</Trans><span className="visually-hidden"> {paper.title}</span></ButtonLink>,
  };
}

function PaperTag({ state }: Pick<TeamPaper, 'state'>) {
  switch (state) {
    case 'ADDED': return <Tag tone="wait"><Trans>Not shared</Trans></Tag>;
    case 'SHARED': return <Tag tone="good"><Trans>Shared</Trans></Tag>;
    case 'TAKEN_BACK': return <Tag><Trans>Taken back</Trans></Tag>;
    case 'OVER': return <Tag><Trans>Over</Trans></Tag>;
  }
}

function PaperDetail({ paper: { state, sharedAt, lookUntil, readers } }: { paper: TeamPaper }) {
  const names = (looked: boolean) => listed(readers.filter(({ lookedAt }) => Boolean(lookedAt) === looked).map(({ memberName }) => memberName));
  const [have, not] = [names(true), names(false)];
  return (
    <>
      {state === 'ADDED' && <Trans>Only the team sees it.</Trans>}
      {state === 'SHARED' && sharedAt && <Trans>Shared on {moment(sharedAt)}. People can look until {weekday(lookUntil)}.</Trans>}
      {state === 'TAKEN_BACK' && <Trans>Nobody can look at it any more. Its pages are gone.</Trans>}
      {state === 'OVER' && <Trans>The days to look at it are over. Its pages are gone.</Trans>}
      {state !== 'ADDED' && have && <><br /><Trans>Looked: {have}.</Trans></>}
      {state === 'SHARED' && not && <><br /><Trans>Not yet: {not}.</Trans></>}
    </>
  );
}
