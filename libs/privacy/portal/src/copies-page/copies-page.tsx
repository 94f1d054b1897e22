import { Button, Desk, EmptyState, Loaded, moment, Table, tableDay, Tag, useDeed, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { CheckWhoAskedDocument, CopiesPageDocument, type CopiesPageQuery } from './copies-page.generated';

type Line = CopiesPageQuery['copyRequests'][number];

/** Who asked for a copy of what we hold, and by when they must have it. What is in it stays theirs. */
export default function CopiesPage() {
  const { t } = useLingui();
  const asked = useQuery(CopiesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Copies`} heading={<Trans>Copies people asked for</Trans>} lead={<Trans>Nobody but the person opens a copy. You only say that it is really them.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ copyRequests }) => (copyRequests.length === 0 ? <EmptyState><Trans>Nobody waits for a copy. When somebody asks, they stand here with the day it is due.</Trans></EmptyState> : <Requests lines={copyRequests} />)}
      </Loaded>
    </Desk>
  );
}

function Requests({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const check = useDeed(CheckWhoAskedDocument);
  return (
    <>
      <Table
        caption={t`Copies people asked for, first due first`}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { head: <Trans>Who</Trans>, names: true, cell: ({ name }) => name },
          { head: <Trans>Asked</Trans>, whole: true, cell: ({ askedAt }) => moment(askedAt) },
          { head: <Trans>Due</Trans>, whole: true, cell: ({ dueOn, isLate }) => <>{tableDay(dueOn)} {isLate && <Tag tone="worry"><Trans>late</Trans></Tag>}</> },
          { head: <Trans>How it stands</Trans>, cell: ({ state }) => <HowItStands state={state} /> },
          {
            head: <Trans>To do</Trans>,
            cell: ({ id, name, state }) => state === 'ASKED' && <Button type="button" look="quiet" small onClick={() => void check.run({ id })}><Trans>I spoke to {name}: it is them</Trans></Button>,
          },
        ]}
      />
      <WhatCameOfIt deed={check} done={<Trans>The copy is being made.</Trans>} />
    </>
  );
}

function HowItStands({ state }: { state: Line['state'] }) {
  switch (state) {
    case 'ASKED': return <Tag tone="wait"><Trans>Ring them first</Trans></Tag>;
    case 'MAKING': return <Trans>Being made</Trans>;
    case 'READY': return <Tag tone="good"><Trans>Ready for them</Trans></Tag>;
    case 'LET_GO': return <Trans>Let go</Trans>;
  }
}
