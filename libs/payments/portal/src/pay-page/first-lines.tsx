import { Block, Button, pounds, Queue, Row, shortDay, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { useActivityWords } from '../words/activity-words';
import { FlagTag } from '../words/flag-tag';
import type { PayLine } from './pay-page';
import { SeeAccount } from './see-account';
import { HoldPaymentDocument, type PayPageQuery } from './pay-page.generated';

/** Exceptions first: lines that somebody must look at before anything else. */
export function FirstLines({ lines, desk }: { lines: readonly PayLine[]; desk: PayPageQuery['payDesk'] }) {
  const hold = useDeed(HoldPaymentDocument);
  const words = useRefusalWords();
  const activity = useActivityWords();
  const flagged = lines.filter(({ flag }) => flag !== null);
  const mayHold = desk.whyNotCheck === null || desk.whyNotApprove === null;
  const sum = flagged.reduce((total, { amountPence }) => total + amountPence, 0);
  return (
    <>
      <StatusLine>{hold.answer?.kind === 'done' && <Trans>The line is held. It stands under Stopped.</Trans>}</StatusLine>
      {flagged.length > 0 && (
        <Block heading={<Plural value={flagged.length} one="# line needs you first" other="# lines need you first" />} aside={pounds(sum)}>
          <Queue
            ordered
            items={flagged.map((line) => ({
              key: line.id,
              title: <Row as="span"><b>{line.payeeName}, {pounds(line.amountPence)}</b><FlagTag flag={line.flag ?? ''} /></Row>,
              detail: <>{activity(line.activity)}, {shortDay(line.heldOn)}. {words({ code: line.flag ?? '' })}</>,
              under: <SeeAccount line={line} />,
              action: mayHold && (
                <Button type="button" look="quiet" small onClick={() => void hold.run({ id: line.id })}>
                  <Trans>Hold</Trans><span className="visually-hidden"> {line.payeeName}</span>
                </Button>
              ),
            }))}
          />
        </Block>
      )}
    </>
  );
}
