import { BackLink, Block, Desk, EmptyState, Loaded, paths, Select, Soft, Split, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';

import { useStaffScopes } from '../words/staff-scopes';
import { OneTranslation } from './one-translation';
import { TranslatePageDocument, type TranslatePageQuery } from './translate-page.generated';
import { TranslationForm } from './translation-form';

export type Form = TranslatePageQuery['formToTranslate'];
export type Translation = Form['translations'][number];

/** The same words in another language, by people: one writes, another who reads it checks. Never a machine. */
export default function TranslatePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const scopes = useStaffScopes();
  const asked = useQuery(TranslatePageDocument, { variables: { id } });
  const form = asked.data?.formToTranslate;
  const label = form && (scopes.find(({ value }) => value === form.scope)?.label ?? t`Come to one date`);
  return (
    <Desk
      title={t`In another language`} heading={label ? <Trans>{label}, in other languages</Trans> : t`In another language`} back={<Back roles={asked.data?.me?.roles ?? []} />}
      lead={<Trans>One person writes. A second person, who reads the language, checks. Then people are shown it.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the words</Trans>}>{(data) => <Languages data={data} />}</Loaded>
    </Desk>
  );
}

/** To where whoever looks came from: the words themselves are for coordinators and the officer. */
function Back({ roles }: { roles: readonly string[] }) {
  return roles.includes('coordinator') || roles.includes('dpo')
    ? <BackLink to={paths.consentForms()}><Trans>The words we ask with</Trans></BackLink>
    : <BackLink to={paths.formLanguages()}><Trans>In other languages</Trans></BackLink>;
}

function Languages({ data: { me, languages, formToTranslate: form } }: { data: TranslatePageQuery }) {
  const { t } = useLingui();
  const [place, setPlace] = useSearchParams();
  const chosen = languages.find(({ code }) => code === place.get('in'));
  const newest = form.translations.filter((one, at) => form.translations.findIndex((other) => other.language === one.language) === at);
  const writes = me?.roles.includes('dpo') ?? false;
  return (
    <Split beside={writes && (
      <Block heading={<Trans>Write a language</Trans>}>
        <Select name="in" label={<Trans>Which language?</Trans>} empty={t`Choose one`} value={chosen?.code ?? ''} onChange={(event) => setPlace(event.target.value ? { in: event.target.value } : {})} options={languages.filter(({ code }) => code !== 'bfi').map(({ code, name, ownName }) => ({ value: code, label: name === ownName ? name : `${name} (${ownName})` }))} />
        <Soft small><Trans>Ask a person who writes it well. Never use a machine for this.</Trans></Soft>
      </Block>
    )}>
      {writes && chosen && <TranslationForm key={chosen.code} form={form} language={chosen} last={newest.find(({ language }) => language === chosen.code) ?? null} />}
      <Block heading={<Trans>Languages there are</Trans>}>
        {newest.length === 0 ? <EmptyState><p><Trans>There is only English yet.</Trans></p></EmptyState> : <Stack>{newest.map((one) => <OneTranslation key={one.id} one={one} english={form.lines} />)}</Stack>}
      </Block>
    </Split>
  );
}
