import { Block, Cards, Desk, Loaded, Sheet, Soft } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { useStaffScopes } from '../words/staff-scopes';
import { InLanguages } from './in-languages';
import { FormCard } from './form-card';
import { FormsPageDocument, type FormsPageQuery } from './forms-page.generated';

export type Translated = FormsPageQuery['formsToTranslate'][number];
export type Version = FormsPageQuery['consentForms'][number];

/** The words people are asked with, purpose by purpose. A version never changes: what somebody was shown can be read years later. */
export default function FormsPage() {
  const { t } = useLingui();
  const scopes = useStaffScopes();
  const asked = useQuery(FormsPageDocument);
  return (
    <Desk title={t`The words we ask with`} heading={<Trans>The words we ask with</Trans>} lead={<Trans>One question for each thing. What somebody was shown stays as it was.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the words</Trans>}>
        {({ me, consentForms, formsToTranslate }) => (
          <>
          <Block heading={<Trans>Asked today</Trans>}>
            <Cards>
              {scopes.map(({ value, label }) => (
                <FormCard key={value} label={label} versions={consentForms.filter(({ scope }) => scope === value)} forms={formsToTranslate.filter(({ scope }) => scope === value)} writes={me?.roles.includes('dpo') ?? false} />
              ))}
            </Cards>
            <Soft small><Trans>The data protection officer writes new words. If they mean something else, we ask all people again.</Trans></Soft>
          </Block>
          <Block heading={<Trans>Come to one date</Trans>}>
            <Sheet><p><Trans>What we ask those who look after somebody, for each date.</Trans></p><InLanguages forms={formsToTranslate.filter(({ scope }) => scope === 'ATTEND_THIS_ACTIVITY')} /></Sheet>
          </Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}
