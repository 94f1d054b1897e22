import { Block, paths, Queue, Sheet, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { CheckTag } from '../check-page/check-tag';
import { CheckWhen } from '../check-page/check-when';
import type { Person } from './person-page';

/** Cleared or not yet; nothing of what a check says. */
export function ChecksBlock({ person: { id, checks } }: { person: Person }) {
  const all = checks ?? [];
  return (
    <Block heading={<Trans>Checks</Trans>} link={<Link to={paths.checksOf(id)}><Trans>Open the checks</Trans></Link>}>
      {all.length === 0
        ? <Sheet><Soft><Trans>Nothing is required of this person.</Trans></Soft></Sheet>
        : <Queue dense items={all.map((check) => ({ key: check.code, title: check.name, detail: <CheckWhen check={check} />, action: <CheckTag state={check.state} /> }))} />}
    </Block>
  );
}
