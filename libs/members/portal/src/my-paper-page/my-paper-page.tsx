import { BackLink, Details, EmptyState, FilePages, InWords, Loaded, longDay, Page, paths, Soft, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { useKindWords } from '../shelf/use-kind-words';
import { MyPaperPageDocument, type MyPaperPageQuery } from './my-paper-page.generated';

/** One paper that stays, page by page. It is looked at here and nowhere else. */
export default function MyPaperPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(MyPaperPageDocument, { fetchPolicy: 'network-only' });
  return (
    <Page title={t`A paper`} width="narrow" back={<BackLink to={paths.myPapers()}><Trans>My papers</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the paper</Trans>}>{({ myShelves }) => <OnePaper shelves={myShelves} paperId={id} />}</Loaded>
    </Page>
  );
}

function OnePaper({ shelves, paperId }: { shelves: MyPaperPageQuery['myShelves']; paperId: string }) {
  const { forKind } = useKindWords();
  const shelf = shelves.find(({ papers }) => papers.some(({ id }) => id === paperId));
  const paper = shelf?.papers.find(({ id }) => id === paperId);
  if (!shelf || !paper) return <EmptyState><p><Trans>This paper is not here any more. There may be a new one.</Trans></p></EmptyState>;
  return (
    <>
      <h1 tabIndex={-1}>{paper.title}</h1>
      <Soft>{shelf.groupName ?? (shelf.kind && forKind[shelf.kind])}. <Trans>Here since {longDay(paper.putAt)}.</Trans></Soft>
      <FilePages fileId={paper.fileId} title={paper.title} pages={paper.pages} />
      {paper.inWords && <InWords words={paper.inWords} />}
      <WhoCanSee>
        <p><Trans>Your first name is on each page.</Trans> <Trans>The team can see that you looked.</Trans> <Trans>Keep what is in it to yourself.</Trans></p>
      </WhoCanSee>
      <Details summary={<Trans>Is it hard to read like this?</Trans>}><p><Trans>Tell us. We can read it with you, or bring it on paper.</Trans></p></Details>
    </>
  );
}
