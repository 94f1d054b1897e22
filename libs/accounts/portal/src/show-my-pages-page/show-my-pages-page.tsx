import { BackLink, Button, Card, moment, Page, paths, Row, useDeed, WhatCameOfIt, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { OfferLookAlongDocument, ShowMyPagesDocument, StopLookAlongDocument } from './show-my-pages-page.generated';

const LOOK_AGAIN_MS = 5_000;

/** A person lets somebody of the team see what they see. It starts here, with figures to read out, and it can be stopped here. */
export default function ShowMyPagesPage() {
  const { t } = useLingui();
  const asked = useQuery(ShowMyPagesDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const offer = useDeed(OfferLookAlongDocument);
  const stop = useDeed(StopLookAlongDocument);
  const open = asked.data?.myLookAlong ?? null;
  const figures = offer.answer?.kind === 'done' ? offer.answer.data.offerLookAlong : null;
  return (
    <Page
      title={t`Show my pages`}
      heading={<Trans>Let someone look</Trans>}
      lead={<Trans>Someone from the team can see what you see. They can help you find your way.</Trans>}
      back={<BackLink to={paths.mySignIn()}><Trans>How I sign in</Trans></BackLink>}
      width="narrow"
    >
      {open?.viewer && (
        <Card heading={<Trans>{open.viewer} can see your pages</Trans>}>
          <p><Trans>It stops at {moment(open.endsAt)}. They can't change a thing.</Trans></p>
        </Card>
      )}
      {open?.viewer === null && figures && (
        <Card heading={<Trans>Read these numbers out</Trans>}>
          <p className="figures-to-read">{figures.replace(/(.{3})(?=.)/, '$1 ')}</p>
          <p><Trans>Only tell them to someone from the team. They work until {moment(open.endsAt)}.</Trans></p>
        </Card>
      )}
      <Row>
        {open && <Button type="button" onClick={() => void stop.run({})}><Trans>Stop now</Trans></Button>}
        {!open && <Button type="button" onClick={() => void offer.run({})}><Trans>Make 6 numbers</Trans></Button>}
      </Row>
      <WhatCameOfIt deed={offer} />
      <WhatCameOfIt deed={stop} done={<Trans>It has stopped. No one can see your pages now.</Trans>} />
      <WhoCanSee><p><Trans>Only the person you tell. They see all your pages, and it is written down.</Trans></p></WhoCanSee>
    </Page>
  );
}
