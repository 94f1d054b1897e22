import { ActionButton, longDay, Queue, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { KindWords } from '../messages-page/kind-words';
import { LetterNotPostedDocument, type LetterShownFragment } from './letters-page.generated';

/** What left, newest first. A slip can be put right on the same day. */
export function PostedLetters({ letters }: { letters: readonly LetterShownFragment[] }) {
  return (
    <Queue
      dense
      items={letters.map((letter) => ({
        key: letter.id,
        lead: <Tag tone="good" icon="check"><Trans>Posted</Trans></Tag>,
        title: <b>{letter.toName}</b>,
        detail: <><KindWords kind={letter.kind} />. {letter.postedOn && <Trans>Letter, posted on {longDay(letter.postedOn)}</Trans>}</>,
        action: letter.whyNotTakeBackPosted === null ? <Undo letter={letter} /> : undefined,
      }))}
    />
  );
}

function Undo({ letter }: { letter: LetterShownFragment }) {
  const undo = useDeed(LetterNotPostedDocument);
  return (
    <ActionButton type="button" small look="quiet" whyNot={letter.whyNotTakeBackPosted} sending={undo.sending} onClick={() => void undo.run({ id: letter.id })}>
      <Trans>It is not posted yet</Trans><span className="visually-hidden">: {letter.toName}</span>
    </ActionButton>
  );
}
