import { Block, Button, pounds, Queue, shortDay, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useActivityWords } from '../words/activity-words';
import type { PayLine } from './pay-page';
import { ResumePaymentDocument } from './pay-page.generated';
import { SeeAccount } from './see-account';
import { RefusedNote } from '../words/refused-note';

/** Held, asked about or sent back by a bank: each waits for a person. */
export function StoppedLines({ lines }: { lines: readonly PayLine[] }) {
  const resume = useDeed(ResumePaymentDocument);
  const activity = useActivityWords();
  if (lines.length === 0) return null;
  return (
    <Block heading={<Trans>Stopped</Trans>} note={<Trans>A line that starts again is checked and approved again.</Trans>}>
      <RefusedNote answer={resume.answer} />
      <Queue
        items={lines.map((line) => ({
          key: line.id,
          lead: <StopTag state={line.state} />,
          title: <b>{line.payeeName}, {pounds(line.amountPence)}</b>,
          detail: <>{activity(line.activity)}, {shortDay(line.heldOn)}. <Trans>Pay by {shortDay(line.payBy)}.</Trans><SeeAccount line={line} /></>,
          action: (
            <Button type="button" look="quiet" small onClick={() => void resume.run({ id: line.id })}>
              <Trans>Start again</Trans><span className="visually-hidden"> {line.payeeName}</span>
            </Button>
          ),
        }))}
      />
    </Block>
  );
}

function StopTag({ state }: { state: string }) {
  if (state === 'failed') return <Tag tone="worry" icon="turn"><Trans>Bank sent back</Trans></Tag>;
  if (state === 'queried') return <Tag tone="wait" icon="unsure"><Trans>We ask</Trans></Tag>;
  return <Tag tone="wait" icon="pause"><Trans>Held</Trans></Tag>;
}
