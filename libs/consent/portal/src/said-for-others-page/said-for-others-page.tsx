import { BackLink, Block, Cards, EmptyState, Loaded, longDay, Page, paths, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ExactWords } from '../words/exact-words';
import { ScopeTitle } from '../words/scope-title';
import { spoken } from '../words/spoken';
import { JoiningAnswer } from './joining-answer';
import { OneAnswer } from './one-answer';
import { SaidForOthersPageDocument, TakeBackForDateDocument, TakeBackForGoodDocument, type SaidForOthersPageQuery } from './said-for-others-page.generated';

/** Each answer I gave for somebody I look after: word for word, and mine to take back. Nothing they said themselves is here. */
export default function SaidForOthersPage() {
  const { t } = useLingui();
  const asked = useQuery(SaidForOthersPageDocument);
  return (
    <Page
      title={t`What you said and when`}
      back={<BackLink to={paths.permission()}><Trans>Say yes or no</Trans></BackLink>}
      heading={<Trans>What you said and when</Trans>}
      lead={<Trans>Here is each yes and no from you. You also see the words we showed you. You can take back a yes.</Trans>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>{(data) => <Lists data={data} />}</Loaded>
    </Page>
  );
}

function Lists({ data: { whatISaidForOthers, whatISaidForDates, whatISaidForJoining } }: { data: SaidForOthersPageQuery }) {
  if (whatISaidForOthers.length + whatISaidForDates.length + whatISaidForJoining.length === 0) return <EmptyState><p><Trans>You have not said yes or no for anyone yet.</Trans></p></EmptyState>;
  return (
    <>
      {whatISaidForOthers.length > 0 && (
        <Block heading={<Trans>For longer than one date</Trans>}>
          <Cards>{whatISaidForOthers.map((said) => (
            <OneAnswer key={said.id} said={said} heading={<ScopeTitle scope={said.scope} channel={said.channel} />} deed={TakeBackForGoodDocument} of={said.consentId} day={said.stands && said.until && <Trans>It ends on {longDay(said.until)}.</Trans>}>
              <ExactWords told={said.told} />
            </OneAnswer>
          ))}</Cards>
        </Block>
      )}
      {whatISaidForDates.length > 0 && (
        <Block heading={<Trans>For one date</Trans>}>
          <Cards>{whatISaidForDates.map((said) => (
            <OneAnswer key={said.id} said={said} heading={said.title} deed={TakeBackForDateDocument} of={said.permissionId} day={<Trans>It is on {longDay(said.heldOn)}.</Trans>}>
              <blockquote {...spoken(said.told)}>{[said.told.question, said.told.what, said.told.ask, said.told.scope, said.told.whyWeAsk, said.told.whoCanSee].map((line) => <p key={line}>{line}</p>)}</blockquote>
            </OneAnswer>
          ))}</Cards>
        </Block>
      )}
      {whatISaidForJoining.length > 0 && <Block heading={<Trans>Before they joined</Trans>}><Cards>{whatISaidForJoining.map((said) => <JoiningAnswer key={said.id} said={said} />)}</Cards></Block>}
      <WhoCanSee><p><Trans>You see this. So does our team. It ends when they are 18, or when you look after them no more. We write down who looks.</Trans></p></WhoCanSee>
    </>
  );
}
