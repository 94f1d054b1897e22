import { Block, Desk, Loaded, Sheet } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { InLanguages } from '../forms-page/in-languages';
import { useStaffScopes } from '../words/staff-scopes';
import { LanguagesPageDocument } from './languages-page.generated';

/** Which question is there in which language: for whoever reads one and checks it by name. */
export default function LanguagesPage() {
  const { t } = useLingui();
  const scopes = useStaffScopes();
  const asked = useQuery(LanguagesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk
      title={t`In other languages`} heading={<Trans>What we ask, in other languages</Trans>}
      lead={<Trans>One person writes. A second person, who reads the language, checks. If that is you, open it and put your name to it.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the languages</Trans>}>
        {({ formsToTranslate }) => [...scopes, { value: 'ATTEND_THIS_ACTIVITY', label: t`Come to one date` }].map(({ value, label }) => {
          const forms = formsToTranslate.filter(({ scope }) => scope === value);
          return forms.length > 0 && <Block key={value} heading={label}><Sheet><InLanguages forms={forms} /></Sheet></Block>;
        })}
      </Loaded>
    </Desk>
  );
}
