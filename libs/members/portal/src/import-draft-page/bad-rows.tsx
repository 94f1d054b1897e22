import { Block, Button, Row, StatusLine, Table, useDeed, useRefusalWords } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useFieldWords } from '../words/use-field-words';
import { LeaveOutRowsDocument, type ImportPartsFragment } from './import-draft-page.generated';

type Problem = ImportPartsFragment['problems'][number];

/** Where to look and what to do, row by row. Put it right in the sheet and bring it again, or leave the row out on purpose. */
export function BadRows({ draft }: { draft: ImportPartsFragment }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const fields = useFieldWords();
  const leaveOut = useDeed(LeaveOutRowsDocument);
  const { id, problems, leaveOut: left } = draft;
  const leave = (rows: readonly number[]) => void leaveOut.run({ id, rows: [...new Set(rows)] });
  return (
    <Block heading={<Trans>Rows to put right</Trans>} note={problems.length === 500 && <Trans>These are the first 500.</Trans>}>
      {problems.length > 0 && (
        <Table
          caption={t`Rows to put right`}
          rows={problems}
          rowKey={(problem) => `${problem.row} ${problem.column} ${problem.code}`}
          columns={[
            { head: <Trans>Row</Trans>, names: true, figures: true, cell: ({ row }) => row },
            { head: <Trans>Column</Trans>, cell: ({ column, field }) => <>{column}{column && field && ', '}{field && fields[field]}</> },
            { head: <Trans>Written there</Trans>, cell: ({ typed }) => typed || <Trans>Nothing</Trans> },
            { head: <Trans>What to do</Trans>, cell: ({ code, params }: Problem) => words({ code, params: JSON.parse(params) as Record<string, string | number> }) },
            { head: <Trans>Or</Trans>, cell: ({ row }) => <Button type="button" look="quiet" small onClick={() => leave([...left, row])}><Trans>Leave out row {row}</Trans></Button> },
          ]}
        />
      )}
      <Row>
        {problems.length > 1 && (
          <Button type="button" look="quiet" small onClick={() => leave([...left, ...problems.map(({ row }) => row)])}><Trans>Leave out all of these</Trans></Button>
        )}
        {left.length > 0 && (
          <Button type="button" look="quiet" small onClick={() => leave([])}><Plural value={left.length} one="Take the row you left out back" other="Take the # rows you left out back" /></Button>
        )}
      </Row>
      <StatusLine>
        {leaveOut.sending && <Trans>Looking again</Trans>}
        {leaveOut.answer?.kind === 'refused' && words(leaveOut.answer.refusals[0])}
      </StatusLine>
    </Block>
  );
}
