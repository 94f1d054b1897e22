import { BackLink, Desk, Loaded, paths, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { AskAgain } from './ask-again';
import { ContactRules } from './contact-rules';
import { PeopleList } from './people-list';
import { PeopleAroundPageDocument, type PeopleAroundPageQuery } from './people-around-page.generated';
import { WhoMaySayYes } from './who-may-say-yes';

export type Around = PeopleAroundPageQuery['member'];

/** Who is around somebody, who may say yes for them, and what keeps them safe. What is so stands here; why it is so has no place. */
export default function PeopleAroundPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PeopleAroundPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const name = asked.data?.member.knownAs ?? '';
  return (
    <Desk
      title={t`People around`}
      back={<BackLink to={paths.person(id)}>{name || <Trans>Back</Trans>}</BackLink>}
      heading={name ? <Trans>People around {name}</Trans> : <Trans>People around</Trans>}
      lead={<Trans>Write down what is so, and whose word says so. Never write why.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what we know</Trans>}>
        {({ member }) => (
          <>
            <AskAgain tasks={member.askAgain ?? []} name={member.knownAs} />
            <PeopleList member={member} />
            {member.whoMaySayYes && <WhoMaySayYes member={member} known={member.whoMaySayYes} />}
            <ContactRules member={member} />
            <WhoCanSee><p><Trans>Coordinators and {member.knownAs} can see all of this. A confirmed social worker sees who may say yes and what is safe. Each look is on record.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Desk>
  );
}
