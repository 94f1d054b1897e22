import { ButtonLink, Desk, Loaded, paths, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';

import type { BroadKind, Stage } from '../words/use-member-words';
import { FindPeople } from './find-people';
import { PeopleList } from './people-list';
import { PeoplePageDocument } from './people-page.generated';

const A_PAGE = 50;

/** Find somebody, or get to know who is there: what they are good at comes first. The search is in the address, so it can be kept and shared. */
export default function PeoplePage() {
  const { t } = useLingui();
  const [wanted] = useSearchParams();
  const asked = useQuery(PeoplePageDocument, {
    variables: {
      search: wanted.get('search'), kind: wanted.get('kind') as BroadKind | null, interest: wanted.get('interest'), language: wanted.get('language'), stage: wanted.get('stage') as Stage | null,
      first: A_PAGE, after: wanted.get('after'),
    },
  });
  const shown = asked.data ?? asked.previousData;
  return (
    <Desk
      title={t`People`}
      heading={<Trans>People</Trans>}
      lead={shown && <Plural value={shown.members.total} _0="Nobody found." one="# person" other="# people" />}
      actions={<><ButtonLink to={paths.joining()} look="quiet"><Trans>Who is where</Trans></ButtonLink><ButtonLink to={paths.maybeTwice()} look="quiet"><Trans>Here twice?</Trans></ButtonLink><ButtonLink to={paths.importPeople()} look="quiet" icon="upload"><Trans>Bring in a sheet</Trans></ButtonLink><ButtonLink to={paths.exportPeople()} look="quiet" icon="download"><Trans>Take out a sheet</Trans></ButtonLink></>}
    >
      <Stack>
        <FindPeople />
        <Loaded from={shown ? { data: shown } : asked} waiting={<Trans>Getting people</Trans>}>{({ members }) => <PeopleList page={members} />}</Loaded>
      </Stack>
    </Desk>
  );
}
