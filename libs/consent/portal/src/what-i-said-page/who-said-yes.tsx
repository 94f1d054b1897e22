import { Card, Details, longDay, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ExactWords } from '../words/exact-words';
import { languageName } from '../words/language-name';
import type { WhatISaidPageQuery } from './what-i-said-page.generated';

type Word = WhatISaidPageQuery['myJoiningWord'][number];

/** Before I joined somebody who looks after me was asked: who, when, how, and the words we showed them. */
export function WhoSaidYes({ word }: { word: Word }) {
  const { who, saidOn, told, version, format } = word;
  return (
    <Card heading={<Trans>Before you joined</Trans>}>
      <p><b><Trans>{who ?? ''} said yes for you.</Trans></b> {longDay(saidOn)}. <HowItCame word={word} /></p>
      <Details summary={<Trans>The words we showed them</Trans>}>
        <ExactWords told={told} />
        <Soft small>{format === 'EASY_READ' ? <Trans>In Easy Read. Version {version}.</Trans> : <Trans>Version {version}.</Trans>}{told.language !== 'en-GB' && <> <Trans>In {languageName(told.language)}.</Trans></>}</Soft>
      </Details>
    </Card>
  );
}

function HowItCame({ word: { method, collectedBy, witnessedBy } }: { word: Word }) {
  if (method === 'VERBAL_WITNESSED') return <Trans>They told {collectedBy}. {witnessedBy} heard it too.</Trans>;
  return method === 'PAPER_SCAN' ? <Trans>They signed a paper. {collectedBy} took it in.</Trans> : <Trans>They said it through our link.</Trans>;
}
