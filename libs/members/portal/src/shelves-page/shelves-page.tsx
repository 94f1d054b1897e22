import { BackLink, Block, Desk, EmptyState, Loaded, paths, Sheet, Soft, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { PutKindPaper } from '../shelf/put-on-shelf';
import { ShelfList } from '../shelf/shelf-list';
import { useKindWords } from '../shelf/use-kind-words';
import { ShelvesPageDocument } from './shelves-page.generated';

/** Papers for everybody who does one kind of thing, such as all who sit on panels. Empty folders are not shown. */
export default function ShelvesPage() {
  const { t } = useLingui();
  const { forKind } = useKindWords();
  const asked = useQuery(ShelvesPageDocument);
  return (
    <Desk
      title={t`Papers that stay`} back={<BackLink to={paths.groups()}><Trans>Groups</Trans></BackLink>} heading={<Trans>Papers that stay</Trans>}
      lead={<Trans>For everyone who does one kind of thing. Papers of one group are on the page of that group.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the papers</Trans>}>
        {({ kindShelves }) => {
          const full = kindShelves.filter(({ papers }) => papers.length > 0);
          return (
            <Split beside={<Block heading={<Trans>Add a paper</Trans>}><Sheet><PutKindPaper /><Soft><Trans>Whoever said yes to such a date, or came to one within a year, can look at once.</Trans></Soft></Sheet></Block>}>
              {full.length === 0 && <EmptyState><p><Trans>No papers yet. Add what people need each time, like how to claim a fare.</Trans></p></EmptyState>}
              {full.map(({ kind, papers }) => <Block key={kind} heading={forKind[kind]} aside={papers.length}><ShelfList papers={papers} mayChange /></Block>)}
            </Split>
          );
        }}
      </Loaded>
    </Desk>
  );
}
