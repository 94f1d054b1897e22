import { Block, Button, Details, Loaded, moment, Sheet, Soft, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

import { KeptWords } from './kept-words';
import { MemberNotesDocument, type MemberNotesQuery } from './member-notes.generated';
import { NoteForm } from './note-form';
import { Replies } from './replies';

/** As many as are asked for at once. */
const PAGE = 50;

export type MemberNote = MemberNotesQuery['memberNotes'][number];

/** What we write about somebody, beside the words of who it is about. */
export function MemberNotes({ memberId, knownAs }: { memberId: string; knownAs: string }) {
  const asked = useQuery(MemberNotesDocument, { variables: { memberId } });
  const [noMore, setNoMore] = useState(false);
  const older = (after: string) => asked.fetchMore({
    variables: { after },
    updateQuery: (before, { fetchMoreResult }) => {
      setNoMore(fetchMoreResult.memberNotes.length === 0);
      return { ...before, memberNotes: [...before.memberNotes, ...fetchMoreResult.memberNotes] };
    },
  });
  return (
    <Block heading={<span id="notes"><Trans>Notes</Trans></span>} aside={<Trans>{knownAs} can read these, but for those that say so</Trans>}>
      <Stack>
        <Sheet><Details summary={<Trans>Write a note</Trans>}><NoteForm memberId={memberId} knownAs={knownAs} /></Details></Sheet>
        <Loaded from={asked} waiting={<Trans>Getting the notes</Trans>}>
          {({ memberNotes }) => (
            <>
              {memberNotes.map((note) => <Written key={`${note.id}-${note.version}`} note={note} knownAs={knownAs} />)}
              {memberNotes.length > 0 && memberNotes.length % PAGE === 0 && !noMore && <p><Button type="button" small look="quiet" onClick={() => void older(memberNotes.at(-1)!.id)}><Trans>Older notes</Trans></Button></p>}
            </>
          )}
        </Loaded>
      </Stack>
    </Block>
  );
}

function Written({ note, knownAs }: { note: MemberNote; knownAs: string }) {
  const { words, writtenByName, writtenAt, kept, earlier } = note;
  return (
    <Sheet>
      {kept === null || kept === undefined ? <p>{words}</p> : <KeptWords note={note} knownAs={knownAs} />}
      <Soft small>{writtenByName}, {moment(writtenAt)}. {!kept && <Trans>{knownAs} can read this.</Trans>}</Soft>
      {earlier.length > 0 && (
        <Details summary={<Trans>What it said before</Trans>}>
          {earlier.map((one) => <p key={one.number}>{one.words ?? <Trans>Kept from them at that time.</Trans>} <Soft small>{one.writtenByName}, {moment(one.writtenAt)}</Soft></p>)}
        </Details>
      )}
      <Replies note={note} knownAs={knownAs} />
      <Details summary={<Trans>Change this note</Trans>}><NoteForm memberId={note.memberId} knownAs={knownAs} note={note} /></Details>
    </Sheet>
  );
}
