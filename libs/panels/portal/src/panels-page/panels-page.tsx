import { Block, ButtonLink, Desk, EmptyState, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { PanelQueue, type ListedPanel } from './panel-queue';
import { PanelsPageDocument } from './panels-page.generated';

/** Panels: who waits for me, what is open, what is over. HR sees its own, the coordinator all. */
export default function PanelsPage() {
  const { t } = useLingui();
  const asked = useQuery(PanelsPageDocument);
  const roles = asked.data?.me?.roles ?? [];
  const mayAsk = roles.some((role) => role === 'hr' || role === 'hiring-manager');
  const agrees = roles.includes('coordinator');
  const toDo = (asked.data?.panelRequests ?? []).filter((panel) => waitsForMe(panel, agrees));
  return (
    <Desk
      title={t`Panels`}
      heading={<Trans>Panels</Trans>}
      lead={asked.data && <Plural value={toDo.length} _0="Nothing waits for you." one="# panel waits for you." other="# panels wait for you." />}
      actions={mayAsk && <ButtonLink to={paths.askForPanel()} icon="add"><Trans>Ask for a panel</Trans></ButtonLink>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the panels</Trans>}>
        {({ panelRequests }) => (panelRequests.length === 0 ? <NoPanels mayAsk={mayAsk} /> : <Lists panels={panelRequests} toDo={toDo} agrees={agrees} />)}
      </Loaded>
    </Desk>
  );
}

/** Whoever asked has to say what happened; the coordinator has to agree. */
function waitsForMe(panel: ListedPanel, agrees: boolean): boolean {
  if (panel.state === 'REQUESTED') return agrees && panel.whyNotAgree === null;
  return panel.state === 'AGREED' && panel.whyNotRecordOutcome === null;
}

function Lists({ panels, toDo, agrees }: { panels: readonly ListedPanel[]; toDo: readonly ListedPanel[]; agrees: boolean }) {
  const rest = panels.filter((panel) => !toDo.includes(panel));
  const open = rest.filter(({ state }) => state === 'REQUESTED' || state === 'AGREED');
  const over = rest.filter((panel) => !open.includes(panel));
  return (
    <>
      {toDo.length > 0 && <Block heading={<Trans>Waiting for you</Trans>}><PanelQueue panels={toDo} toDo showAsker={agrees} /></Block>}
      {open.length > 0 && (
        <Block heading={<Trans>Open</Trans>} note={<Trans>What happened can be said once the day is over and its register is closed.</Trans>}>
          <PanelQueue panels={open} showAsker={agrees} />
        </Block>
      )}
      {over.length > 0 && <Block heading={<Trans>Over</Trans>}><PanelQueue panels={over} showAsker={agrees} /></Block>}
    </>
  );
}

function NoPanels({ mayAsk }: { mayAsk: boolean }) {
  return (
    <EmptyState action={mayAsk && <p><ButtonLink to={paths.askForPanel()}><Trans>Ask for a panel</Trans></ButtonLink></p>}>
      <p>{mayAsk ? <Trans>Panels you ask for will be here.</Trans> : <Trans>Panels that HR asks for will be here.</Trans>}</p>
    </EmptyState>
  );
}
