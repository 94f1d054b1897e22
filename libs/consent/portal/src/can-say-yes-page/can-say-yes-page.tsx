import { BackLink, Button, Card, Cards, EmptyState, Loaded, Page, paths, Soft, useDeed, WhatCameOfIt, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { BeforeTheYes } from '../words/before-the-yes';
import { SoonerYes } from '../words/sooner-yes';
import { spoken } from '../words/spoken';
import { CanSayYesPageDocument, OfferYesDocument, type CanSayYesPageQuery } from './can-say-yes-page.generated';

type Offer = CanSayYesPageQuery['whatICanSayYesTo'][number];

/** What nobody has asked me yet: mine to say yes to, or to leave. Nothing here is a no to anybody. */
export default function CanSayYesPage() {
  const { t } = useLingui();
  const asked = useQuery(CanSayYesPageDocument);
  return (
    <Page
      title={t`Things I can say yes to`}
      back={<BackLink to={paths.myYesAndNo()}><Trans>My yes and no</Trans></BackLink>}
      heading={<Trans>Things I can say yes to</Trans>}
      lead={<Trans>We have not asked you these. You can leave them. Until you say yes, we do none of it.</Trans>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ whatICanSayYesTo }) => whatICanSayYesTo.length === 0
          ? <EmptyState><p><Trans>There is nothing more. What you said stands in your list.</Trans></p></EmptyState>
          : <><Cards>{whatICanSayYesTo.map((offer) => <OneOffer key={`${offer.scope} ${offer.channel}`} offer={offer} />)}</Cards><WhoCanSee><p><Trans>Only you see this page. Your team sees what you say yes to.</Trans></p></WhoCanSee></>}
      </Loaded>
    </Page>
  );
}

function OneOffer({ offer: { scope, channel, words, ends } }: { offer: Offer }) {
  const offering = useDeed(OfferYesDocument);
  const read = spoken(words);
  return (
    <Card heading={<span {...read}>{words.question}</span>}>
      <BeforeTheYes words={words} />
      <Button type="button" look="quiet" icon="check" onClick={() => void offering.run({ scope, channel, until: null })}><span {...read}>{words.yes}</span></Button>
      <SoonerYes ends={ends} onYes={(until) => void offering.run({ scope, channel, until })} />
      <WhatCameOfIt deed={offering} />
      <WhyWeAsk><p {...read}>{words.whyWeAsk}</p><Soft><span {...read}>{words.stop}</span></Soft></WhyWeAsk>
    </Card>
  );
}
