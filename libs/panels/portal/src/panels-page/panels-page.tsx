import { Block, ButtonLink, Desk, EmptyState, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { PanelQueue, type ListedPanel } from './panel-queue';
import { PanelsPageDocument } from './panels-page.generated';

/** Panels: who waits for me, what is coming, what is over. HR sees its own, the coordinator all. */
export default function PanelsPage() {
  const { t } = useLingui();
  const asked = useQuery(PanelsPageDocument);
  const roles = asked.data?.me?.roles ?? [];
  const mayAsk = roles.some((role) => role === 'hr' || role === 'hiring-manager');
  const toDo = (asked.data?.panelRequests ?? []).filter((panel) => waitsFor(panel, mayAsk));
  return (
    <Desk
      title={t`Panels`}
      heading={<Trans>Panels</Trans>}
      lead={asked.data && <Plural value={toDo.length} _0="Nothing waits for you." one="# panel waits for you." other="# panels wait for you." />}
      actions={mayAsk && <ButtonLink to={paths.askForPanel()} icon="add"><Trans>Ask for a panel</Trans></ButtonLink>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the panels</Trans>}>
        {({ panelRequests }) => <Lists panels={panelRequests} mayAsk={mayAsk} />}
      </Loaded>
    </Desk>
  );
}

/** HR has to say what happened; the coordinator has to agree. */
function waitsFor(panel: ListedPanel, mayAsk: boolean): boolean {
  return mayAsk ? panel.state === 'AGREED' && panel.whyNotRecordOutcome === null : panel.state === 'REQUESTED' && panel.whyNotAgree === null;
}

function Lists({ panels, mayAsk }: { panels: readonly ListedPanel[]; mayAsk: boolean }) {
  if (panels.length === 0) return <NoPanels mayAsk={mayAsk} />;
  const toDo = panels.filter((panel) => waitsFor(panel, mayAsk));
  const rest = panels.filter((panel) => !toDo.includes(panel));
  const open = rest.filter(({ state }) => state === 'REQUESTED' || state === 'AGREED');
  const over = rest.filter((panel) => !open.includes(panel));
  return (
    <>
      {toDo.length > 0 && <Block heading={<Trans>Waiting for you</Trans>}><PanelQueue panels={toDo} toDo mayAsk={mayAsk} /></Block>}
      {open.length > 0 && (
        <Block heading={<Trans>Open</Trans>} note={<Trans>You can say what happened once the day is over and its register is closed.</Trans>}>
          <PanelQueue panels={open} mayAsk={mayAsk} />
        </Block>
      )}
      {over.length > 0 && <Block heading={<Trans>Over</Trans>}><PanelQueue panels={over} mayAsk={mayAsk} /></Block>}
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
