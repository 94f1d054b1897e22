import { Block, Button, Desk, EmptyState, Loaded, moment, Row, Soft, Table, tableDay, Tag, TakeFile, useDeed, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { CheckWhoAskedDocument, CopiesPageDocument, type CopiesPageQuery } from './copies-page.generated';
import { MakeCopyFor } from './make-copy-for';
import { useCopyReasons } from './use-copy-reasons';

type Line = CopiesPageQuery['copyRequests'][number];

/** Who asked for a copy of what we hold, and by when they must have it. What is in it stays theirs. */
export default function CopiesPage() {
  const { t } = useLingui();
  const asked = useQuery(CopiesPageDocument, { fetchPolicy: 'cache-and-network', pollInterval: 15_000 });
  return (
    <Desk title={t`Copies`} heading={<Trans>Copies people asked for</Trans>} lead={<Trans>Nobody but the person opens a copy. You only say that it is really them. For somebody who cannot sign in, you hand it over.</Trans>}>
      <Block heading={<Trans>Who waits</Trans>}>
        <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
          {({ copyRequests }) => (copyRequests.length === 0 ? <EmptyState><Trans>Nobody waits for a copy. When somebody asks, they stand here with the day it is due.</Trans></EmptyState> : <Requests lines={copyRequests} />)}
        </Loaded>
      </Block>
      <Block heading={<Trans>For somebody who cannot sign in</Trans>} note={<Trans>It is the same copy that they would take themselves.</Trans>}><MakeCopyFor /></Block>
    </Desk>
  );
}

function Requests({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const check = useDeed(CheckWhoAskedDocument);
  const reasons = useCopyReasons();
  return (
    <>
      <Table
        folds
        caption={t`Copies people asked for, first due first`}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { head: <Trans>Who</Trans>, names: true, cell: ({ name, madeFor }) => <>{name} {madeFor && <Soft small>{reasons[madeFor]}</Soft>}</> },
          { head: <Trans>Asked</Trans>, whole: true, cell: ({ askedAt }) => moment(askedAt) },
          { head: <Trans>Due</Trans>, whole: true, cell: ({ dueOn, isLate }) => <>{tableDay(dueOn)} {isLate && <Tag tone="worry"><Trans>late</Trans></Tag>}</> },
          { head: <Trans>How it stands</Trans>, cell: ({ state, madeFor }) => <HowItStands state={state} handOver={madeFor !== null} /> },
          {
            head: <Trans>To do</Trans>,
            cell: ({ id, name, state, madeFor }) => (
              <>
                {state === 'ASKED' && <Button type="button" look="quiet" small onClick={() => void check.run({ id })}><Trans>I spoke to {name}: it is them</Trans></Button>}
                {state === 'READY' && madeFor && (
                  <Row>
                    <TakeFile from={`/files/copies/${id}/copy.html`} name="copy.html" look="quiet" small icon="download"><Trans>Take it, to hand over</Trans></TakeFile>
                    <TakeFile from={`/files/copies/${id}/copy.json`} name="copy.json" look="quiet" small><Trans>For a computer program</Trans></TakeFile>
                  </Row>
                )}
              </>
            ),
          },
        ]}
      />
      <WhatCameOfIt deed={check} done={<Trans>The copy is being made.</Trans>} />
    </>
  );
}

function HowItStands({ state, handOver }: { state: Line['state']; handOver: boolean }) {
  switch (state) {
    case 'ASKED': return <Tag tone="wait"><Trans>Ring them first</Trans></Tag>;
    case 'MAKING': return <Trans>Being made</Trans>;
    case 'READY': return <Tag tone="good">{handOver ? <Trans>To hand over</Trans> : <Trans>Ready for them</Trans>}</Tag>;
    case 'LET_GO': return <Trans>Let go</Trans>;
  }
}
