import { BackLink, Desk, Loaded, Note, paths, useRefusalWords } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';

import { ImportSteps, type ImportStep } from '../words/import-steps';
import { CheckRows } from './check-rows';
import { ImportDone } from './import-done';
import { ImportDraftPageDocument, type ImportPartsFragment } from './import-draft-page.generated';
import { MatchColumns } from './match-columns';

/** From columns to people. The step is in the address and the draft in the database, so it can be left and found again. */
export default function ImportDraftPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [wanted] = useSearchParams();
  const words = useRefusalWords();
  const asked = useQuery(ImportDraftPageDocument, { variables: { id } });
  const draft = asked.data?.memberImport;
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
              {step === 'rows' && <CheckRows draft={memberImport} />}
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
  const columnsMissing = whyNotApply === 'NAME_COLUMN_MISSING' || whyNotApply === 'KIND_COLUMN_MISSING';
  return wanted === 'rows' && !columnsMissing ? 'rows' : 'columns';
}
