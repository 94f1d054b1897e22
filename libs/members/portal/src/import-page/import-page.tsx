import { BackLink, Block, Button, Desk, Dots, FileUpload, Loaded, moment, paths, Queue, Sheet, StatusLine } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ImportSteps } from '../words/import-steps';
import { ImportPageDocument, type ImportPageQuery } from './import-page.generated';
import { useBringSheet } from './use-bring-sheet';

/** Choose the sheet the team keeps today. Nothing is taken before it was looked at. */
export default function ImportPage() {
  const { t } = useLingui();
  const { problem, sending, onSubmit } = useBringSheet();
  const asked = useQuery(ImportPageDocument);
  return (
    <Desk title={t`Bring in a sheet`} heading={<Trans>Bring in a sheet</Trans>} back={<BackLink to={paths.people()}><Trans>People</Trans></BackLink>}>
      <ImportSteps at="file" />
      <Block heading={<Trans>Choose the file</Trans>}>
        <Sheet>
          <form className="stack" noValidate onSubmit={onSubmit} aria-label={t`Choose the file`}>
            <FileUpload
              name="file" accept=".csv,.xlsx,text/csv" error={problem} label={<Trans>Your sheet of people</Trans>}
              hint={<Trans>A .csv or .xlsx file, one person a row, with words at the top of each column.</Trans>}
            />
            <Button icon="upload"><Trans>Read the file</Trans></Button>
            <StatusLine>{sending && <Trans>Reading the file</Trans>}</StatusLine>
          </form>
          <Dots>
            <li><Trans>You see each row first. Then you say if we take them.</Trans></li>
            <li><Trans>We do not take the same person twice.</Trans></li>
            <li><Trans>When the people are in, we let go of the file.</Trans></li>
          </Dots>
        </Sheet>
      </Block>
      <Loaded from={asked}>{({ memberImportDrafts }) => memberImportDrafts.length > 0 && <Drafts drafts={memberImportDrafts} />}</Loaded>
    </Desk>
  );
}

/** Begun and left: the sheet waits until somebody comes back to it. */
function Drafts({ drafts }: { drafts: ImportPageQuery['memberImportDrafts'] }) {
  return (
    <Block heading={<Trans>Begun before</Trans>}>
      <Queue
        items={drafts.map(({ id, fileName, startedAt, rowCount, badRowCount }) => ({
          key: id,
          title: <Link to={paths.importOf(id)}><b>{fileName}</b></Link>,
          detail: <><Plural value={rowCount} one="# row" other="# rows" />, <Plural value={badRowCount} _0="nothing to put right" one="# to put right" other="# to put right" />. {moment(startedAt)}</>,
        }))}
      />
    </Block>
  );
}
