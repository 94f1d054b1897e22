import { Block, Desk, Dots, Loaded } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { DomainPair } from './domain-pair';
import { NumbersToRing } from './numbers-to-ring';
import { PracticePageDocument, type PracticePageQuery } from './practice-page.generated';
import './practice-page.css';

/** The practice model as both sides put it: families' words first, because the promise is made to them. */
export default function PracticePage() {
  const { t } = useLingui();
  const asked = useQuery(PracticePageDocument);
  return (
    <Desk
      title={t`How we work`}
      heading={<Trans>Blackpool Families Rock</Trans>}
      lead={<Trans>Head, Heart and Hands, made with parents, carers and young people. Their words and ours, side by side.</Trans>}
      aside={asked.data && <Beside {...asked.data} />}
      asideLabel={t`To carry along`}
    >
      <Loaded from={asked} waiting={<Trans>Getting the practice model</Trans>}>{({ practiceModel }) => <Practice model={practiceModel} />}</Loaded>
    </Desk>
  );
}

function Practice({ model: { domains, lineOfTheDay, approach } }: { model: PracticePageQuery['practiceModel'] }) {
  return (
    <>
      {lineOfTheDay && (
        <figure className="carry">
          <figcaption><Trans>To carry along today</Trans></figcaption>
          <blockquote><p>{lineOfTheDay.line}</p></blockquote>
          <p className="soft small"><Trans>Families, on {lineOfTheDay.domain}</Trans></p>
        </figure>
      )}
      {domains.map((domain) => <DomainPair key={domain.code} domain={domain} />)}
      <Block heading={<Trans>The approach in five</Trans>}>
        <ul className="approach">{approach.map((line) => <li key={line}>{line}</li>)}</ul>
      </Block>
    </>
  );
}

function Beside({ practiceModel: { questions }, practitionerContacts }: PracticePageQuery) {
  return (
    <>
      <h2 className="beside-heading"><Trans>Ask yourself</Trans></h2>
      <Dots>{questions.map((question) => <li key={question}>{question}</li>)}</Dots>
      <h2 className="beside-heading"><Trans>Worried about a child?</Trans></h2>
      <NumbersToRing contacts={practitionerContacts} />
    </>
  );
}
