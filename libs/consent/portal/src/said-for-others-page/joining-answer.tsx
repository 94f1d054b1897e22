import { Card, Details, longDay, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ExactWords } from '../words/exact-words';
import { languageName } from '../words/language-name';
import { HowItCame } from './how-it-came';
import type { SaidForOthersPageQuery } from './said-for-others-page.generated';

type Said = SaidForOthersPageQuery['whatISaidForJoining'][number];

/** What I said before they joined. It is not taken back by a tap: then it is a talk about being here at all. */
export function JoiningAnswer({ said }: { said: Said }) {
  const { childName, answer, saidOn, told, version, format } = said;
  return (
    <Card heading={<Trans>If {childName} can join</Trans>} level={3}>
      <p>
        <b>{answer === 'YES' && <Trans>You said yes for {childName}.</Trans>}{answer === 'NO' && <Trans>You said no for {childName}.</Trans>}{answer === 'TALK' && <Trans>You wanted to talk first about {childName}.</Trans>}</b>{' '}
        {longDay(saidOn)}. <HowItCame said={said} />
      </p>
      <Details summary={<Trans>The words we showed you</Trans>}>
        <ExactWords told={told} />
        <Soft small>{format === 'EASY_READ' ? <Trans>In Easy Read. Version {version}.</Trans> : <Trans>Version {version}.</Trans>}{told.language !== 'en-GB' && <> <Trans>In {languageName(told.language)}.</Trans></>}</Soft>
      </Details>
      <Soft><Trans>Have you changed your mind? Call us.</Trans></Soft>
    </Card>
  );
}
