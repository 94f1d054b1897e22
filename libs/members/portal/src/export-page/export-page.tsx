import { BackLink, Block, Desk, EmptyState, Loaded, paths, Sheet } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

import { AskForSheet } from './ask-for-sheet';
import { ExportPageDocument } from './export-page.generated';
import { SheetsMade } from './sheets-made';

const EACH_MS = 1_500;

/** A sheet of people for a purpose the data protection officer approved. It is made while nobody waits. */
export default function ExportPage() {
  const { t } = useLingui();
  const asked = useQuery(ExportPageDocument);
  const { startPolling, stopPolling } = asked;
  const making = asked.data?.memberExports.some(({ state }) => state === 'MAKING') ?? false;
  useEffect(() => {
    if (making) startPolling(EACH_MS);
    return stopPolling;
  }, [making, startPolling, stopPolling]);
  return (
    <Desk title={t`Take out a sheet`} back={<BackLink to={paths.people()}><Trans>People</Trans></BackLink>} heading={<Trans>Take out a sheet</Trans>} lead={<Trans>Only for what the data protection officer approved. Who took what is on record.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting what is approved</Trans>}>
        {({ exportPurposes, memberExports }) => {
          const open = exportPurposes.filter(({ endedOn }) => !endedOn);
          return (
            <>
              <Block heading={<Trans>Ask for one</Trans>}>
                {open.length === 0 ? <EmptyState><p><Trans>Nothing is approved yet. The data protection officer can do it.</Trans></p></EmptyState> : <Sheet><AskForSheet purposes={open} /></Sheet>}
              </Block>
              <Block heading={<Trans>Your sheets</Trans>} note={<Trans>A sheet is let go after a day.</Trans>}>
                {memberExports.length === 0 ? <p className="soft"><Trans>None yet.</Trans></p> : <SheetsMade sheets={memberExports} mayTake />}
              </Block>
            </>
          );
        }}
      </Loaded>
    </Desk>
  );
}
