import { Button, moment, Note, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { ChildDay } from './children-page';
import { SeeDayChangeDocument } from './children-page.generated';

/** In the words of whoever looks after them. The plan below is changed by hand, after a talk. */
export function SaidChanges({ day: { changes }, done }: { day: ChildDay; done: () => void }) {
  return changes.map((change) => <OneChange key={change.id} change={change} done={done} />);
}

function OneChange({ change: { id, who, words, saidAt, seenAt }, done }: { change: ChildDay['changes'][number]; done: () => void }) {
  const see = useDeed(SeeDayChangeDocument);
  return (
    <Note tone={seenAt ? 'plain' : 'wait'} icon="said">
      <p><b>“{words}”</b></p>
      <p className="soft">{who || <Trans>Somebody who is not around them any more</Trans>}, {moment(saidAt)}. {seenAt && <Trans>Read.</Trans>}</p>
      {!seenAt && <p><Button type="button" small look="quiet" onClick={() => void see.run({ id }).then(done)}><Trans>I have read it<span className="visually-hidden">: {words}</span></Trans></Button></p>}
      <WhatCameOfIt deed={see} />
    </Note>
  );
}
