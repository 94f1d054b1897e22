import { BackLink, Desk, FilePages, paths, WhoCanSee } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

/** A signed paper is one page: its purpose takes no more. */
const PAGES = 1;

/** The paper somebody signed, page by page, for the team only. */
export default function ScanPage() {
  const { t } = useLingui();
  const { id = '', fileId = '' } = useParams();
  return (
    <Desk title={t`A paper`} heading={<Trans>The paper they signed</Trans>} back={<BackLink to={paths.yesAndNoOf(id)}><Trans>Yes and no</Trans></BackLink>}>
      <FilePages fileId={fileId} title={t`The paper they signed`} pages={PAGES} />
      <WhoCanSee><p><Trans>Only coordinators see it. That you looked is on record.</Trans></p></WhoCanSee>
    </Desk>
  );
}
