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
  return (
    <Block heading={<span id="notes"><Trans>Notes</Trans></span>} aside={<Trans>{knownAs} can read these, but for those that say so</Trans>}>
      <Stack>
        <Sheet><Details summary={<Trans>Write a note</Trans>}><NoteForm memberId={memberId} knownAs={knownAs} /></Details></Sheet>
        <Written memberId={memberId} knownAs={knownAs} after={null} />
      </Stack>
    </Block>
  );
}

/** Fifty, the newest first; those before them when somebody asks. */
function Written({ memberId, knownAs, after }: { memberId: string; knownAs: string; after: string | null }) {
  const asked = useQuery(MemberNotesDocument, { variables: { memberId, after } });
  const [older, setOlder] = useState(false);
  return (
    <Loaded from={asked} waiting={<Trans>Getting the notes</Trans>}>
      {({ memberNotes }) => {
        const last = memberNotes.length === PAGE ? memberNotes.at(-1)!.id : null;
        return (
          <>
            {memberNotes.map((note) => <OneNote key={`${note.id}-${note.version}`} note={note} knownAs={knownAs} />)}
            {after !== null && memberNotes.length === 0 && <Soft><Trans>There are no older notes.</Trans></Soft>}
            {last !== null && !older && <p><Button type="button" small look="quiet" onClick={() => setOlder(true)}><Trans>Older notes</Trans></Button></p>}
            {last !== null && older && <Written memberId={memberId} knownAs={knownAs} after={last} />}
          </>
        );
      }}
    </Loaded>
  );
}

function OneNote({ note, knownAs }: { note: MemberNote; knownAs: string }) {
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
