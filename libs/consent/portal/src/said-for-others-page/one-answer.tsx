import { ActionButton, Card, Details, moment, Soft, useDeed, WhatCameOfIt } from '@alongside/kit';
import type { TypedDocumentNode } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { languageName } from '../words/language-name';
import { HowItCame } from './how-it-came';
import type { SaidForOthersPageQuery } from './said-for-others-page.generated';

type Said = Pick<SaidForOthersPageQuery['whatISaidForOthers'][number], 'childName' | 'answer' | 'at' | 'method' | 'collectedBy' | 'witnessedBy' | 'version' | 'format' | 'ownWords' | 'stands' | 'whyNotTakeBack'> & { readonly told: { readonly language: string } };

/** For whom, what, when and how; the words that were before their eyes; and one tap to take a yes back. */
export function OneAnswer<Data>({ said, heading, deed, of, day, children }: { said: Said; heading: ReactNode; deed: TypedDocumentNode<Data, { id: string }>; of: string; day: ReactNode; children: ReactNode }) {
  const taking = useDeed(deed);
  const { childName, answer, at, ownWords, version, format, stands, whyNotTakeBack, told } = said;
  return (
    <Card heading={heading} level={3}>
      <p>
        <b>{answer === 'YES' && <Trans>You said yes for {childName}.</Trans>}{answer === 'NO' && <Trans>You said no for {childName}.</Trans>}{answer === 'TALK' && <Trans>You wanted to talk first about {childName}.</Trans>}</b>{' '}
        {moment(at)}. <HowItCame said={said} /> {day}
      </p>
      {ownWords && <p><Trans>You wrote: “{ownWords}”</Trans></p>}
      <Details summary={<Trans>The words we showed you</Trans>}>
        {children}
        <Soft small>{format === 'EASY_READ' ? <Trans>In Easy Read. Version {version}.</Trans> : <Trans>Version {version}.</Trans>}{told.language !== 'en-GB' && <> <Trans>In {languageName(told.language)}.</Trans></>}</Soft>
      </Details>
      {stands && <ActionButton type="button" look="quiet" icon="stop" whyNot={whyNotTakeBack} sending={taking.sending} onClick={() => void taking.run({ id: of })}><Trans>Take this back</Trans></ActionButton>}
      <WhatCameOfIt deed={taking} />
    </Card>
  );
}
