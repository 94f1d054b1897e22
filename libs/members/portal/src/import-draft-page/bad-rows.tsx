import { Block, Button, Row, Stack, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { BadRowsTable } from './bad-rows-table';
import { LeaveOutRowsDocument, type ImportPartsFragment } from './import-draft-page.generated';

/** As many as the server tells at once. */
const MOST_TOLD = 500;

/** Put it right in the sheet and bring it again, or leave the row out on purpose. */
export function BadRows({ draft }: { draft: ImportPartsFragment }) {
  const words = useRefusalWords();
  const leaveOut = useDeed(LeaveOutRowsDocument);
  const { id, problems, leaveOut: left } = draft;
  const leave = (rows: readonly number[]) => void leaveOut.run({ id, rows: [...new Set(rows)] });
  return (
    <Block heading={<Trans>Rows to put right</Trans>} note={problems.length === MOST_TOLD && <Trans>These are the first 500.</Trans>}>
      <Stack>
        {problems.length > 0 && <BadRowsTable problems={problems} onLeaveOut={(row) => leave([...left, row])} />}
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
      </Stack>
    </Block>
  );
}
