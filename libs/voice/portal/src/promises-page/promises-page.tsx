import { Block, Desk, Details, EmptyState, Loaded } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { PromiseInHand } from './promise-in-hand';
import { PromiseQueue } from './promise-queue';
import { PromisesDocument, type PromisesQuery } from './promises-page.generated';
import { WriteItDown } from './write-it-down';

/** Tell people what we did: what is late stands on top, and one reply reaches everyone who said it. */
export default function PromisesPage() {
  const { t } = useLingui();
  const { id } = useParams();
  const asked = useQuery(PromisesDocument);
  const promises = [...(asked.data?.promisesDue ?? []), ...(asked.data?.promisesAnswered ?? [])];
  const inHand = promises.find((promise) => promise.id === id) ?? (id === undefined ? asked.data?.promisesDue[0] : undefined);
  return (
    <Desk
      title={t`What they said`}
      heading={<Trans>What they said</Trans>}
      lead={asked.data && <Lead due={asked.data.promisesDue} />}
      aside={inHand && asked.data && <PromiseInHand key={inHand.id} promise={inHand} owners={asked.data.voiceOwners} others={asked.data.promisesDue} chosen={id !== undefined} />}
      asideLabel={t`The promise in hand`}
    >
      <Loaded from={asked} waiting={<Trans>Getting the promises</Trans>}>
        {(data) => (
          <>
            {data.me?.roles.includes('coordinator') && <div className="block"><WriteItDown /></div>}
            <Board data={data} inHandId={inHand?.id} />
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Lead({ due }: { due: PromisesQuery['promisesDue'] }) {
  const late = due.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <>
      <Plural value={due.length} _0="We owe nobody an answer." one="# promise to keep." other="# promises to keep." />
      {late > 0 && <> <Plural value={late} one="# is late." other="# are late." /></>}
    </>
  );
}

function Board({ data: { promisesDue, promisesAnswered }, inHandId }: { data: PromisesQuery; inHandId: string | undefined }) {
  if (promisesDue.length + promisesAnswered.length === 0) {
    return <EmptyState><p><Trans>What people tell us will be here, each with a name and a day.</Trans></p></EmptyState>;
  }
  const late = promisesDue.filter(({ daysLate }) => daysLate > 0);
  const notRight = promisesDue.filter(({ stage, daysLate }) => stage === 'DISPUTED' && daysLate === 0);
  const heard = promisesDue.filter(({ stage, daysLate }) => stage === 'HEARD' && daysLate === 0);
  const working = promisesDue.filter(({ stage, daysLate }) => stage === 'WORKING_ON' && daysLate === 0);
  const theirTurn = promisesAnswered.filter(({ stage }) => stage === 'ANSWERED');
  const closed = promisesAnswered.filter(({ stage }) => stage === 'CONFIRMED');
  const shown = [
    { heading: <Trans>Late</Trans>, promises: late },
    { heading: <Trans>Not right yet</Trans>, promises: notRight },
    { heading: <Trans>We heard them</Trans>, promises: heard },
    { heading: <Trans>We are working on it</Trans>, promises: working },
    { heading: <Trans>We answered, it is their turn</Trans>, promises: theirTurn },
    { heading: <Trans>They say we got it right</Trans>, promises: closed },
  ];
  return shown.filter(({ promises }) => promises.length > 0).map(({ heading, promises }, place) => (
    <Block key={place} heading={heading} aside={promises.length}><Some promises={promises} inHandId={inHandId} all={promises !== closed} /></Block>
  ));
}

/** What is settled comes to hundreds in time: the newest stand here, the others one tap away. */
const NEWEST = 5;

function Some({ promises, inHandId, all }: { promises: PromisesQuery['promisesAnswered']; inHandId: string | undefined; all: boolean }) {
  if (all || promises.length <= NEWEST) return <PromiseQueue promises={promises} inHandId={inHandId} />;
  const older = promises.slice(NEWEST);
  return (
    <>
      <PromiseQueue promises={promises.slice(0, NEWEST)} inHandId={inHandId} />
      <Details summary={<Plural value={older.length} one="# more, before that" other="# more, before that" />} open={older.some(({ id }) => id === inHandId)}>
        <PromiseQueue promises={older} inHandId={inHandId} />
      </Details>
    </>
  );
}
