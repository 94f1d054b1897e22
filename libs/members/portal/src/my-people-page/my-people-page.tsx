import { BackLink, Card, Loaded, Page, paths, Soft, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MySide } from './my-side';
import { MyPeoplePageDocument, type MyPeoplePageQuery } from './my-people-page.generated';
import { PutRight } from './put-right';
import { WhoSaysYesForMe } from './who-says-yes-for-me';

export type MyPeople = NonNullable<MyPeoplePageQuery['myRecord']>;

/** Everything we hold about who is around you, in plain words, and a way to say that it is not right. */
export default function MyPeoplePage() {
  const { t } = useLingui();
  const asked = useQuery(MyPeoplePageDocument);
  return (
    <Page
      title={t`My people`} width="narrow" back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>}
      heading={<Trans>The people around me</Trans>} lead={<Trans>This is what we wrote down. You can tell us if it is not right.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what we wrote down</Trans>}>
        {({ myRecord }) => (myRecord ? <Held mine={myRecord} /> : <Soft><Trans>We have written nobody down.</Trans></Soft>)}
      </Loaded>
    </Page>
  );
}

function Held({ mine }: { mine: MyPeople }) {
  const people = mine.peopleAround ?? [];
  const rules = mine.contactRules ?? [];
  const young = mine.whoMaySayYes !== null;
  return (
    <>
      {young && <MySide heading={<Trans>Who looks after me</Trans>} people={people.filter(({ side }) => side === 'LOOKS_AFTER')} none={<Trans>We have written nobody down yet.</Trans>} />}
      <MySide heading={young ? <Trans>Who works with me</Trans> : <Trans>Who supports me</Trans>} people={people.filter(({ side }) => side === 'WORKS_WITH')} none={<Trans>Nobody. You can ask us for a supporter.</Trans>} />
      {mine.whoMaySayYes && <WhoSaysYesForMe known={mine.whoMaySayYes} />}
      {rules.length > 0 && (
        <Card heading={<Trans>What we keep to so that you are safe</Trans>}>
          <ul className="dots">{rules.map(({ id, rule, decidedWith }) => <li key={id}><b>{rule}</b>. <Trans>We decided this with {decidedWith}.</Trans></li>)}</ul>
          <Soft><Trans>We do not write down why.</Trans></Soft>
        </Card>
      )}
      <PutRight />
      <WhoCanSee>
        <p>{young ? <Trans>You can see this, and the people who plan dates with you. Your social worker sees who may say yes. Each look is written down.</Trans>
          : <Trans>You can see this, and the people who plan dates with you. Each look is written down.</Trans>}</p>
      </WhoCanSee>
    </>
  );
}
