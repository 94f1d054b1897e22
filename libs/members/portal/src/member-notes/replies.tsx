import { Button, moment, Said, Soft, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MemberNote } from './member-notes';
import { SeeNoteReplyDocument } from './member-notes.generated';

/** What the person said back, in the colour of a person's own voice. */
export function Replies({ note, knownAs }: { note: MemberNote; knownAs: string }) {
  const see = useDeed(SeeNoteReplyDocument);
  return (
    <>
      {note.replies.map(({ id, kind, words, saidAt, seenByName }) => (
        <div key={id}>
          {kind === 'REPLY' ? <Said who={knownAs}>{words}</Said> : <p><b><Trans>{knownAs} asks why they cannot read this.</Trans></b> <Trans>Tell them face to face.</Trans></p>}
          <Soft small>
            {moment(saidAt)}.{' '}
            {seenByName
              ? <Trans>{seenByName} has read it.</Trans>
              : <Button type="button" look="quiet" small onClick={() => void see.run({ noteId: note.id, replyId: id })}><Trans>I have read it</Trans></Button>}
          </Soft>
        </div>
      ))}
    </>
  );
}
