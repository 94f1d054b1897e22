import { Block, Details, Sheet, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { Group } from '../group-page/group-page';
import { PutGroupPaper } from './put-on-shelf';
import { ShelfList } from './shelf-list';

/** Papers that stay with a group: everybody in it looks at them on their own page. */
export function GroupPapers({ group: { id, papers, whyNotChange } }: { group: Group }) {
  const there = papers ?? [];
  return (
    <Block heading={<Trans>Papers of the group</Trans>} aside={there.length > 0 && there.length}>
      {there.length === 0 ? <p className="soft"><Trans>None yet.</Trans></p> : <ShelfList papers={there} mayChange={!whyNotChange} />}
      {!whyNotChange && (
        <Sheet>
          <Details summary={<Trans>Add a paper</Trans>}>
            <PutGroupPaper groupId={id} />
            <Soft><Trans>All in the group can look at once. It stays here until you take it away. Cover names first that people should not see.</Trans></Soft>
          </Details>
        </Sheet>
      )}
    </Block>
  );
}
