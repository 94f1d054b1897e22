import { ActionButton, Details, longDay, Queue, Row, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { KindWords } from '../messages-page/kind-words';
import { MarkLettersPostedDocument, ToldAnotherWayDocument, type LetterShownFragment, type ToldAnotherWayMutationVariables } from './letters-page.generated';
import { Print } from './print';

type Way = Exclude<ToldAnotherWayMutationVariables['way'], null | undefined>;

const ways: readonly (readonly [Way, ReactNode])[] = [
  ['RANG', <Trans key="rang">I rang</Trans>], ['FACE_TO_FACE', <Trans key="face">I told them face to face</Trans>], ['SOMEBODY_THEY_CHOSE', <Trans key="chosen">Somebody they chose told them</Trans>],
];

/** Each letter with whom it is for, by when, and what is to be done with it next. */
export function LetterList({ letters }: { letters: readonly LetterShownFragment[] }) {
  return (
    <Queue
      items={letters.map((letter) => ({
        key: letter.id,
        lead: letter.tooLate ? <Tag tone="worry" icon="phone"><Trans>Ring</Trans></Tag> : letter.late ? <Tag tone="worry"><Trans>Late</Trans></Tag> : letter.state === 'PRINTED' ? <Tag tone="wait"><Trans>Printed</Trans></Tag> : <Tag><Trans>To print</Trans></Tag>,
        title: <b>{letter.toName}</b>,
        detail: <><KindWords kind={letter.kind} />. <Trans>Post it by {longDay(letter.postBy)}.</Trans>{letter.reachNote && <> {letter.reachNote}</>}</>,
        under: <Instead letter={letter} />,
        action: <Next letter={letter} />,
      }))}
    />
  );
}

function Next({ letter }: { letter: LetterShownFragment }) {
  const post = useDeed(MarkLettersPostedDocument);
  if (letter.tooLate && letter.state === 'WAITING') return null;
  return (
    <>
      <Print letters={[letter]} small>{letter.state === 'PRINTED' ? <Trans>Print again</Trans> : <Trans>Print</Trans>}<span className="visually-hidden">: {letter.toName}</span></Print>
      {letter.state === 'PRINTED' && (
        <ActionButton type="button" small whyNot={letter.whyNotPost} sending={post.sending} onClick={() => void post.run({ ids: [letter.id] })}>
          <Trans>It is posted</Trans><span className="visually-hidden">: {letter.toName}</span>
        </ActionButton>
      )}
    </>
  );
}

function Instead({ letter }: { letter: LetterShownFragment }) {
  const tell = useDeed(ToldAnotherWayDocument);
  return (
    <Details summary={<><Trans>Told another way</Trans><span className="visually-hidden">: {letter.toName}</span></>} open={letter.tooLate}>
      <Row>
        {ways.map(([way, words]) => (
          <ActionButton key={way} type="button" small look="quiet" whyNot={letter.whyNotTellAnotherWay} sending={tell.sending} onClick={() => void tell.run({ id: letter.id, way })}>{words}<span className="visually-hidden">: {letter.toName}</span></ActionButton>
        ))}
      </Row>
    </Details>
  );
}
