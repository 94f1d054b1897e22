import { ActionButton, Block, paths, pounds, Sheet, Soft, StatusLine, Sum, useDeed, useIdempotencyKey } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import type { PayLine } from './pay-page';
import { CreatePayRunDocument, type PayPageQuery } from './pay-page.generated';
import { RefusedNote } from '../words/refused-note';

/** Approved and ready: one press puts every line that may leave into a run. */
export function NextRun({ desk, ready }: { desk: PayPageQuery['payDesk']; ready: readonly PayLine[] }) {
  const navigate = useNavigate();
  const wish = useIdempotencyKey();
  const create = useDeed(CreatePayRunDocument);
  const staying = ready.filter(({ flag }) => flag !== null);
  const leavingPence = desk.readyPence - staying.reduce((total, { amountPence }) => total + amountPence, 0);

  async function make() {
    const answer = await create.run({ idempotencyKey: wish.key });
    // A broken try keeps its key: if it did happen after all, asking again finds the same run.
    if (answer.kind !== 'broken') wish.renew();
    if (answer.kind === 'done') void navigate(paths.payRun(answer.data.createPayRun.id));
  }

  return (
    <Block heading={<Trans>Ready to go</Trans>}>
      <Sheet>
        <Sum pence={leavingPence} />
        <Soft small>
          <Plural value={desk.readyLines - staying.length} _0="No approved line waits." one="# approved line." other="# approved lines." />{' '}
          {staying.length > 0 && <Plural value={staying.length} one="# more stays until its bank details are right." other="# more stay until their bank details are right." />}
        </Soft>
        <RefusedNote answer={create.answer} />
        <ActionButton type="button" wide whyNot={desk.whyNotCreateRun} sending={create.sending} onClick={() => void make()}>
          {leavingPence > 0 ? <Trans>Make a pay run, {pounds(leavingPence)}</Trans> : <Trans>Make a pay run</Trans>}
        </ActionButton>
        <StatusLine>{create.sending && <Trans>Making the run</Trans>}</StatusLine>
      </Sheet>
    </Block>
  );
}
