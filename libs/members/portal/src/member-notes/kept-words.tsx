import { Button, longDay, Note, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MemberNote } from './member-notes';
import { OpenKeptNoteDocument } from './member-notes.generated';

/** A note they cannot read yet lies closed until somebody opens it, on record. */
export function KeptWords({ note: { id, kept }, knownAs }: { note: MemberNote; knownAs: string }) {
  const words = useRefusalWords();
  const open = useDeed(OpenKeptNoteDocument, { refetch: 'none' });
  const opened = open.answer?.kind === 'done' ? open.answer.data.openKeptNote : null;
  if (!kept) return null;
  return (
    <>
      <Note tone="wait" icon="lock">
        <p>
          <b><Trans>{knownAs} cannot read this yet.</Trans></b> {kept.told ? <Trans>They know that there is a note.</Trans> : <Trans>They do not know that there is a note.</Trans>}{' '}
          <Trans>We look at it again on {longDay(kept.reviewOn)}.</Trans>
        </p>
      </Note>
      {opened ? <p>{opened}</p> : <p><Button type="button" look="quiet" small icon="eye" onClick={() => void open.run({ id })}><Trans>Open this note</Trans></Button></p>}
      <StatusLine>{open.answer?.kind === 'refused' && words(open.answer.refusals[0])}</StatusLine>
    </>
  );
}
