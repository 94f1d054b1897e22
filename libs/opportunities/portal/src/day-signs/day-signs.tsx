import { Block, Note, Queue, Row, Sheet, Soft, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { DaySignsDocument, type DaySignsQuery } from './day-signs.generated';

type Sign = DaySignsQuery['daySigns'][number];
type Said = Sign['travel'];

/** On the day: who must not be in a picture, and what to ask before. Whatever is no yes is not done. */
export function DaySigns({ sessionId }: { sessionId: string }) {
  const { data } = useQuery(DaySignsDocument, { variables: { sessionId }, fetchPolicy: 'cache-and-network' });
  const signs = data?.daySigns ?? [];
  if (signs.length === 0) return null;
  const hidden = signs.filter(({ inNoPicture }) => inNoPicture).map(({ memberName }) => memberName);
  return (
    <Block heading={<Trans>What they said yes to</Trans>}>
      <Sheet>
        {hidden.length > 0 && <Note tone="wait"><p><b><Trans>In no picture and no film:</Trans></b> {hidden.join(', ')}</p></Note>}
        <Queue dense items={signs.map((sign) => ({ key: sign.bookingId, title: <b>{sign.memberName}</b>, detail: <Signs sign={sign} /> }))} />
        <Soft small><Trans>What is not a yes, we do not do. They can change each answer at any time. That you looked is on record.</Trans></Soft>
      </Sheet>
    </Block>
  );
}

function Signs({ sign }: { sign: Sign }) {
  return (
    <Row>
      <Pictures sign={sign} />
      <Asked said={sign.travel} yes={<Trans>Taxi: yes</Trans>} no={<Trans>Taxi: no</Trans>} ask={<Trans>Taxi: ask first</Trans>} />
      <Asked said={sign.emergency} yes={<Trans>First aid: yes</Trans>} no={<Trans>First aid: no</Trans>} ask={<Trans>First aid: ask first</Trans>} />
    </Row>
  );
}

/** The widest yes says it all: whoever may be shown to everybody may be shown to staff only where they said that, too. */
function Pictures({ sign: { inNoPicture, photoForStaff, photoForAll, filmForStaff, filmForAll } }: { sign: Sign }) {
  if (inNoPicture) return <Tag tone="worry" icon="cross"><Trans>No photos, no film</Trans></Tag>;
  return (
    <>
      <Seen staff={photoForStaff} all={photoForAll} words={{ none: <Trans>No photos</Trans>, staff: <Trans>Photos for staff</Trans>, all: <Trans>Photos for everybody</Trans> }} />
      <Seen staff={filmForStaff} all={filmForAll} words={{ none: <Trans>No film</Trans>, staff: <Trans>Film for staff</Trans>, all: <Trans>Film for everybody</Trans> }} />
    </>
  );
}

function Seen({ staff, all, words }: { staff: Said; all: Said; words: { none: ReactNode; staff: ReactNode; all: ReactNode } }) {
  if (staff !== 'YES' && all !== 'YES') return <Tag tone="worry" icon="cross">{words.none}</Tag>;
  return <>{staff === 'YES' && <Tag tone="good" icon="check">{words.staff}</Tag>}{all === 'YES' && <Tag tone="good" icon="check">{words.all}</Tag>}</>;
}

function Asked({ said, yes, no, ask }: { said: Said; yes: ReactNode; no: ReactNode; ask: ReactNode }) {
  if (said === 'YES') return <Tag tone="good" icon="check">{yes}</Tag>;
  return said === 'NO' ? <Tag tone="worry" icon="cross">{no}</Tag> : <Tag tone="wait">{ask}</Tag>;
}
