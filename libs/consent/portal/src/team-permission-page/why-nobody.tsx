import { ButtonLink, Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** Why nobody's yes would count as things are known now, and where that is put right. */
export function WhyNobody({ stop, memberId, childName }: { stop: string; memberId: string; childName: string }) {
  return (
    <Note tone="worry">
      <p>
        {stop === 'STATUS_NOT_KNOWN' && <Trans>We do not know yet who decides for {childName}. Until somebody has written it down, nobody’s yes counts.</Trans>}
        {stop === 'LEGAL_ADVICE_FIRST' && <Trans>Ask the legal team first: as things are, nobody here can say yes for {childName}.</Trans>}
        {stop === 'HOLDERS_DISAGREE' && <Trans>The people who decide for {childName} want different things. Ask the legal team before anybody is asked again.</Trans>}
        {stop === 'CARER_ALONE_NOT_ENOUGH' && <Trans>A carer’s yes is not enough here. Ask who is responsible, or write down what the plan leaves to the carer.</Trans>}
        {stop === 'NOBODY_CONFIRMED' && <Trans>Nobody who could say yes is confirmed yet.</Trans>}
      </p>
      <ButtonLink small look="quiet" to={paths.peopleAround(memberId)}><Trans>Who decides for {childName}</Trans></ButtonLink>
    </Note>
  );
}
