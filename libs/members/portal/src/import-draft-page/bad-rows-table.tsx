import { Button, Table, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useFieldWords } from '../words/use-field-words';
import type { ImportPartsFragment } from './import-draft-page.generated';

type Problem = ImportPartsFragment['problems'][number];

/** Where to look and what to do, cell by cell. A row with several is left out once. */
export function BadRowsTable({ problems, onLeaveOut }: { problems: readonly Problem[]; onLeaveOut: (row: number) => void }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const fields = useFieldWords();
  const isFirstOfRow = (problem: Problem) => problems.find(({ row }) => row === problem.row) === problem;
  return (
    <Table
      folds
      caption={t`Where to look and what to do`}
      rows={problems}
      rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
      columns={[
        { head: <Trans>Row</Trans>, names: true, figures: true, cell: ({ row }) => row },
        { head: <Trans>Column</Trans>, cell: ({ column, field }) => <>{column}{column && field && ', '}{field && fields[field]}</> },
        { head: <Trans>Written there</Trans>, cell: ({ typed }) => typed || <Trans>Nothing</Trans> },
        { head: <Trans>What to do</Trans>, cell: ({ code, params }) => words({ code, params: JSON.parse(params) as Record<string, string | number> }) },
        { head: <Trans>Or</Trans>, whole: true, cell: (problem) => isFirstOfRow(problem) && <LeaveOut row={problem.row} onLeaveOut={onLeaveOut} /> },
      ]}
    />
  );
}

function LeaveOut({ row, onLeaveOut }: { row: number; onLeaveOut: (row: number) => void }) {
  return <Button type="button" look="quiet" small onClick={() => onLeaveOut(row)}><Trans>Leave out row {row}</Trans></Button>;
}
