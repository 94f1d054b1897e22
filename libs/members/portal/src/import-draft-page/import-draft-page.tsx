import { BackLink, Desk, Loaded, Note, paths, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { ImportSteps, type ImportStep } from '../words/import-steps';
import { CheckRows } from './check-rows';
import { ImportDone } from './import-done';
import { ImportDraftPageDocument, type ImportPartsFragment } from './import-draft-page.generated';
import { TakingIn } from './taking-in';
import { MatchColumns } from './match-columns';

const EACH_MS = 1_500;

/** From columns to people. The step is in the address and the draft in the database, so it can be left and found again. */
export default function ImportDraftPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [wanted] = useSearchParams();
  const words = useRefusalWords();
  const asked = useQuery(ImportDraftPageDocument, { variables: { id } });
  const draft = asked.data?.memberImport;
  const taking = draft?.state === 'TAKING';
  const { startPolling, stopPolling } = asked;
  useEffect(() => {
    if (taking) startPolling(EACH_MS);
    return stopPolling;
  }, [taking, startPolling, stopPolling]);
  return (
    <Desk
      title={t`Bring in a sheet`}
      heading={draft?.fileName ?? t`Bring in a sheet`}
      back={<BackLink to={paths.importPeople()}><Trans>Bring in a sheet</Trans></BackLink>}
    >
      <Loaded from={asked} waiting={<Trans>Reading the rows</Trans>}>
        {({ memberImport }) => {
          const step = stepOf(memberImport, wanted.get('step'));
          return (
            <>
              <ImportSteps at={step} />
              {memberImport.state === 'FORGOTTEN' && <Note><p>{words({ code: 'IMPORT_FORGOTTEN' })}</p></Note>}
              {step === 'columns' && <MatchColumns draft={memberImport} />}
              {memberImport.problem && memberImport.state === 'DRAFT' && <Note tone="wait"><p><Trans>Nobody was taken in.</Trans> {words({ code: memberImport.problem })}</p></Note>}
              {step === 'rows' && (memberImport.state === 'TAKING' ? <TakingIn progress={memberImport.progress ?? null} /> : <CheckRows draft={memberImport} />)}
              {step === 'done' && <ImportDone draft={memberImport} />}
            </>
          );
        }}
      </Loaded>
    </Desk>
  );
}

function stepOf({ state, whyNotApply }: ImportPartsFragment, wanted: string | null): ImportStep {
  if (state === 'DONE') return 'done';
  if (state === 'FORGOTTEN') return 'file';
  if (state === 'TAKING') return 'rows';
  const columnsMissing = whyNotApply === 'NAME_COLUMN_MISSING' || whyNotApply === 'KIND_COLUMN_MISSING';
  return wanted === 'rows' && !columnsMissing ? 'rows' : 'columns';
}
