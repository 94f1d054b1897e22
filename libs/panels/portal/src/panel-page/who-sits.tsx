import { Block, EmptyState, ofAll, paths, Queue, Tag } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { Panel } from './panel';

function NobodyYet({ state }: Pick<Panel, 'state'>) {
  if (state === 'REQUESTED') return <Trans>People are asked once the panel is agreed.</Trans>;
  return state === 'AGREED' ? <Trans>Nobody has said yes yet.</Trans> : <Trans>Nobody could come.</Trans>;
}

/** Seats, and the first names of those who said yes. Nobody here learns who said no. */
export function WhoSits({ panel, coordinates }: { panel: Panel; coordinates: boolean }) {
  const { t } = useLingui();
  const kindName = (kind: string) => (kind === 'young-person' ? t`Young person` : t`Parent or carer`);
  const yes = panel.sitting.length;
  const seats = panel.seats.reduce((sum, { count }) => sum + count, 0);
  return (
    <Block
      heading={<Trans>Who sits</Trans>}
      aside={ofAll(yes, seats)}
      link={coordinates && panel.sessionId && <Link to={paths.teamDate(panel.sessionId)}><Trans>Invite and confirm</Trans></Link>}
      note={<Trans>First names only. Who was asked and who said no stays with the coordinator.</Trans>}
    >
      {yes === 0 ? (
        <EmptyState>
          <p><NobodyYet state={panel.state} /></p>
        </EmptyState>
      ) : (
        <Queue
          dense
          items={panel.sitting.map(({ bookingId, firstName, kind, state }) => ({
            key: bookingId,
            lead: state === 'accepted' ? <Tag tone="wait"><Trans>Said yes</Trans></Tag> : <Tag tone="good" icon="check"><Trans>Sure</Trans></Tag>,
            title: <><b>{firstName}</b> <span className="soft">{kindName(kind)}</span></>,
          }))}
        />
      )}
    </Block>
  );
}
