import { BackLink, Details, EmptyState, FilePages, InWords, Loaded, Page, paths, Soft, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { PaperPageDocument, type PaperPageQuery } from './paper-page.generated';

type PaperDate = PaperPageQuery['myDate'];

/** One paper, page by page. It is looked at here and nowhere else. */
export default function PaperPage() {
  const { t } = useLingui();
  const { id = '', paperId = '' } = useParams();
  const asked = useQuery(PaperPageDocument, { variables: { bookingId: id }, fetchPolicy: 'network-only' });
  return (
    <Page title={t`A paper`} width="narrow" back={<BackLink to={paths.date(id)}><Trans>My date</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the paper</Trans>}>{({ myDate }) => <OnePaper date={myDate} paperId={paperId} />}</Loaded>
    </Page>
  );
}

function OnePaper({ date: { title: dateTitle, contactName, papers }, paperId }: { date: PaperDate; paperId: string }) {
  const paper = papers.find(({ id }) => id === paperId);
  if (!paper) return <EmptyState><p><Trans>This paper is not here any more. The days to look at it may be over.</Trans></p></EmptyState>;
  return (
    <>
      <h1 tabIndex={-1}>{paper.title}</h1>
      <Soft>{dateTitle}. <Trans>You can look at it until {weekday(paper.lookUntil)}.</Trans></Soft>
      <FilePages fileId={paper.fileId} title={paper.title} pages={paper.pages} />
      {paper.inWords && <InWords words={paper.inWords} />}
      <WhoCanSee>
        <p><Trans>Your first name is on each page.</Trans> <Trans>The team can see that you looked.</Trans> <Trans>Keep what is in it to yourself.</Trans></p>
      </WhoCanSee>
      <Details summary={<Trans>Is it hard to read like this?</Trans>}>
        <p>{contactName ? <Trans>Tell {contactName}. We can read it with you, or bring it on paper.</Trans> : <Trans>Tell us. We can read it with you, or bring it on paper.</Trans>}</p>
      </Details>
    </>
  );
}
