import { BackLink, Button, Card, Details, EmptyState, Loaded, moment, Page, paths, Row, Said, Soft, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { AskWhyNoteIsKeptDocument, MyNotesPageDocument, type MyNotesPageQuery } from './my-notes-page.generated';
import { WriteBack } from './write-back';

type Mine = NonNullable<MyNotesPageQuery['myNotes']>;

/** What we wrote about you, and your place to answer. */
export default function MyNotesPage() {
  const { t } = useLingui();
  const asked = useQuery(MyNotesPageDocument);
  return (
    <Page title={t`Notes`} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} heading={<Trans>What we wrote about you</Trans>} lead={<Trans>You can read it, and you can write back.</Trans>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your notes</Trans>}>
        {({ myNotes }) => (
          <>
            {(myNotes?.notes.length ?? 0) === 0 && <EmptyState><p><Trans>There is nothing to read here now.</Trans></p></EmptyState>}
            {myNotes?.notes.map((note) => <Written key={note.id} note={note} />)}
            {myNotes && myNotes.keptCount > 0 && <Kept count={myNotes.keptCount} canAskWhy={myNotes.canAskWhy} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Written({ note: { id, words, writtenBy, writtenAt, earlier, replies } }: { note: Mine['notes'][number] }) {
  return (
    <Card heading={<Trans>{writtenBy} wrote</Trans>}>
      <Soft>{moment(writtenAt)}</Soft>
      <p>{words}</p>
      {earlier.length > 0 && <Details summary={<Trans>What it said before</Trans>}>{earlier.map((one) => <p key={one.writtenAt}>{one.words} <Soft small>{moment(one.writtenAt)}</Soft></p>)}</Details>}
      {replies.map((reply) => (
        <div key={reply.id}>
          <Said who={<Trans>You said</Trans>}>{reply.words}</Said>
          <Soft small>{moment(reply.saidAt)}. {reply.seenBy && <Trans>{reply.seenBy} has read this.</Trans>}</Soft>
        </div>
      ))}
      <WriteBack noteId={id} />
    </Card>
  );
}

function Kept({ count, canAskWhy }: { count: number; canAskWhy: boolean }) {
  const words = useRefusalWords();
  const ask = useDeed(AskWhyNoteIsKeptDocument);
  return (
    <Card heading={<Plural value={count} one="There is # note you cannot read yet" other="There are # notes you cannot read yet" />}>
      {canAskWhy ? <p><Trans>You can ask why. One of us will tell you.</Trans></p> : <p><Trans>You have asked why. One of us will tell you.</Trans></p>}
      {canAskWhy && <Row><Button type="button" look="quiet" onClick={() => void ask.run({})}><Trans>Ask why</Trans></Button></Row>}
      <StatusLine>{ask.answer?.kind === 'refused' && words(ask.answer.refusals[0])}</StatusLine>
    </Card>
  );
}
