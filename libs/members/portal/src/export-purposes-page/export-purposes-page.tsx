import { Block, Button, Checkboxes, Desk, Details, EmptyState, Form, listed, Loaded, longDay, Queue, Sheet, TextInput, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { SheetsMade } from '../export-page/sheets-made';
import { GroupDeed } from '../my-groups-page/group-deed';
import { useExportWords } from '../words/use-export-words';
import { ApproveExportPurposeDocument, EndExportPurposeDocument, ExportPurposesPageDocument, type ExportField, type ExportPurposesPageQuery } from './export-purposes-page.generated';

/** What sheets of members may be made for, and every sheet that left. For the data protection officer. */
export default function ExportPurposesPage() {
  const { t } = useLingui();
  const asked = useQuery(ExportPurposesPageDocument);
  return (
    <Desk title={t`Sheets that leave`} heading={<Trans>Sheets of members that leave</Trans>} lead={<Trans>A sheet is made only for a purpose that stands here, with the columns it takes.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the purposes</Trans>}>
        {({ exportPurposes, memberExports }) => (
          <>
            <Block heading={<Trans>Approved</Trans>}>{exportPurposes.length === 0 ? <EmptyState><p><Trans>Nothing is approved. No sheet can be made.</Trans></p></EmptyState> : <Purposes purposes={exportPurposes} />}</Block>
            <Block heading={<Trans>A new purpose</Trans>}><Sheet><Details summary={<Trans>Approve a purpose</Trans>}><Approve /></Details></Sheet></Block>
            <Block heading={<Trans>Sheets that were made</Trans>}>{memberExports.length === 0 ? <p className="soft"><Trans>None yet.</Trans></p> : <SheetsMade sheets={memberExports} />}</Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Purposes({ purposes }: { purposes: ExportPurposesPageQuery['exportPurposes'] }) {
  const columns = useExportWords();
  return (
    <Queue
      items={purposes.map(({ id, words, fields, approvedOn, endedOn }) => ({
        key: id, title: <b>{words}</b>,
        detail: <>{listed(fields.map((field) => columns[field]))}. {endedOn ? <Trans>From {longDay(approvedOn)} to {longDay(endedOn)}.</Trans> : <Trans>Since {longDay(approvedOn)}.</Trans>}</>,
        action: endedOn ? undefined : <GroupDeed deed={EndExportPurposeDocument} variables={{ id }} about={words}><Trans>End it</Trans></GroupDeed>,
      }))}
    />
  );
}

function Approve() {
  const { t } = useLingui();
  const columns = useExportWords();
  const question = useQuestion({
    deed: ApproveExportPurposeDocument,
    variables: (answers) => ({ words: answers.text('words', t`Write what it is for.`), fields: answers.choices('fields', t`Choose at least one.`) as ExportField[] }),
    done: (_, form) => form.reset(),
  });
  return (
    <Form question={question} label={t`Approve a purpose`}>
      <TextInput name="words" label={<Trans>What it is for</Trans>} autoComplete="off" />
      <Checkboxes name="fields" look="lines" label={<Trans>Columns it takes</Trans>} options={Object.entries(columns).map(([value, label]) => ({ value, label }))} />
      <Button small><Trans>Approve</Trans></Button>
    </Form>
  );
}
