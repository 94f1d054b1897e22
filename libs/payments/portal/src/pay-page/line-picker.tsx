import { ActionButton, poundsAndPence, Row, shortDay, Soft, Stack, Table, useRefusalWords, type Column } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';

import { useAccountWords } from '../words/account-words';
import { useActivityWords } from '../words/activity-words';
import { briefDay } from '../words/brief-day';
import { FlagTag } from '../words/flag-tag';
import { PayByTag } from '../words/pay-by-tag';
import type { PayLine } from './pay-page';

/** Lines to tick, one tick for all that are clear, and the one deed for those ticked. Who may not do it reads the same list without boxes. */
export function LinePicker({ caption, lines, whyNotLine, whyNot, sending, deed, onDeed, children }: {
  caption: string;
  lines: readonly PayLine[];
  /** Why this person may not do the deed with this line. */
  whyNotLine: (line: PayLine) => string | null;
  /** Why this person may do it with none. */
  whyNot: string | null;
  sending: boolean;
  deed: (count: number, pence: number) => ReactNode;
  onDeed: (ids: string[]) => Promise<boolean>;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const columns = useLineColumns(lines, whyNot === null ? whyNotLine : () => null);
  const chosen = lines.filter(({ id }) => ticked.has(id));
  const clear = lines.filter((line) => whyNotLine(line) === null && line.flag === null);
  const allClear = clear.length > 0 && clear.every(({ id }) => ticked.has(id));

  function tick(ids: readonly string[], on: boolean) {
    setTicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  }

  const boxes: Column<PayLine> = {
    head: <input type="checkbox" aria-label={t`All clear lines`} checked={allClear} onChange={(event) => tick(clear.map(({ id }) => id), event.target.checked)} />,
    cell: (line) => whyNotLine(line) === null && (
      <input type="checkbox" aria-label={t`${line.payeeName ?? ''}, ${shortDay(line.heldOn)}`} checked={ticked.has(line.id)} onChange={(event) => tick([line.id], event.target.checked)} />
    ),
  };
  return (
    <Stack>
      <Table caption={caption} columns={whyNot === null ? [boxes, ...columns] : columns} rows={lines} rowKey={({ id }) => id} isCurrent={({ id }) => ticked.has(id)} />
      {whyNot === null && (
        <Row between>
          {children}
          <ActionButton
            type="button" sending={sending} whyNot={chosen.length === 0 ? 'NOTHING_CHOSEN' : null}
            onClick={() => void onDeed(chosen.map(({ id }) => id)).then((done) => done && setTicked(new Set()))}
          >
            {deed(chosen.length, chosen.reduce((total, { amountPence }) => total + amountPence, 0))}
          </ActionButton>
        </Row>
      )}
    </Stack>
  );
}

/** A line without a box says why it has none. Who may not see accounts gets no column that says they are unknown. */
function useLineColumns(lines: readonly PayLine[], whyNotLine: (line: PayLine) => string | null): Column<PayLine>[] {
  const words = useRefusalWords();
  const activity = useActivityWords();
  const account = useAccountWords();
  const how: Column<PayLine> = { head: <Trans>How</Trans>, whole: true, cell: ({ accountDigits }) => account(accountDigits) };
  return [
    {
      head: <Trans>Name</Trans>, names: true,
      cell: (line) => {
        const why = whyNotLine(line);
        return <><Row as="span"><span>{line.payeeName}</span>{line.flag && <FlagTag flag={line.flag} />}</Row>{why && <Soft small>{words({ code: why })}</Soft>}</>;
      },
    },
    { head: <Trans>Kind</Trans>, cell: (line) => activity(line.activity) },
    { head: <Trans>Worked</Trans>, whole: true, cell: ({ heldOn }) => briefDay(heldOn) },
    { head: <Trans>Sum</Trans>, figures: true, cell: ({ amountPence }) => poundsAndPence(amountPence) },
    ...(lines.some(({ accountDigits }) => accountDigits !== null) ? [how] : []),
    { head: <Trans>Pay by</Trans>, whole: true, cell: (line) => <PayByTag payBy={line.payBy} lateness={line.lateness} /> },
  ];
}
