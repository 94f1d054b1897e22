import { Card, Dots, longDay, shortDay, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useStaffScopes } from '../words/staff-scopes';
import type { Understood } from './understanding-page';

/** One talk about one question: the three answers, the words behind them, and until when it counts. */
export function UnderstoodCard({ one, name }: { one: Understood; name: string }) {
  const scopes = useStaffScopes();
  return (
    <Card heading={scopes.find(({ value }) => value === one.scope)?.label ?? one.scope} level={3} tag={one.counts ? <Tag tone="good" icon="check"><Trans>Can decide alone</Trans></Tag> : <Tag><Trans>An adult says yes too</Trans></Tag>}>
      <p><Trans>{one.worker} talked with {name} on {longDay(one.talkedOn)}.</Trans> {one.there && <Trans>There: {one.there}.</Trans>}</p>
      <Dots>
        <li>{one.understands ? <Trans>{name} knows what it is.</Trans> : <Trans>{name} does not know yet what it is.</Trans>}</li>
        <li>{one.weighs ? <Trans>{name} has thought about what can come of it.</Trans> : <Trans>{name} has not thought yet about what can come of it.</Trans>}</li>
        <li>{one.notPressured ? <Trans>Nobody pushed {name}.</Trans> : <Trans>Somebody may push {name}.</Trans>}</li>
      </Dots>
      {one.ownWords && <blockquote><p>“{one.ownWords}”</p></blockquote>}
      <p>{one.note}</p>
      <Soft><Trans>We look at it again by {shortDay(one.reviewOn)}.</Trans></Soft>
    </Card>
  );
}
