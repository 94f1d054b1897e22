import { Button, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { TakeBackCheckDocument } from './check-page.generated';
import type { CheckOfMember } from './check-page';

/** We can all make mistakes: the last thing written down about it counts no more. */
export function TakeItBack({ check: { openRecordId, recordId, name }, done }: { check: CheckOfMember; done: () => void }) {
  const words = useRefusalWords();
  const take = useDeed(TakeBackCheckDocument);
  const last = openRecordId ?? recordId;
  if (!last) return null;
  return (
    <>
      <Button type="button" small look="quiet" onClick={() => void take.run({ recordId: last }).then((answer) => answer.kind === 'done' && done())}>
        {openRecordId ? <Trans>It was asked by mistake</Trans> : <Trans>It was written down by mistake</Trans>}<span className="visually-hidden">: {name}</span>
      </Button>
      <StatusLine>{take.answer?.kind === 'refused' && words(take.answer.refusals[0])}{take.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}</StatusLine>
    </>
  );
}
