import { Button, DateParts, Form, Radios, Row, TextInput } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useLogSearch } from './use-log-search';

/** Every question may stay empty. What was searched for stays in the boxes. */
export function SearchForm({ params }: { params: URLSearchParams }) {
  const { t } = useLingui();
  const question = useLogSearch();
  return (
    <Form question={question} label={t`Search what happened`} key={params.toString()}>
      <Row>
        <TextInput name="about" width="middle" label={<Trans>About whom</Trans>} hint={<Trans>Or on whose pages it was seen. A name, part of a name, or an id</Trans>} defaultValue={params.get('about') ?? ''} maxLength={120} />
        <TextInput name="by" width="middle" label={<Trans>Done by</Trans>} hint={<Trans>A name, part of a name, or an id</Trans>} defaultValue={params.get('by') ?? ''} maxLength={120} />
      </Row>
      <Row>
        <DateParts name="from" label={<Trans>From</Trans>} value={params.get('from')} />
        <DateParts name="to" label={<Trans>To</Trans>} value={params.get('to')} />
      </Row>
      <Radios
        name="looks" look="lines" label={<Trans>What to show</Trans>} value={params.get('looks') ?? 'only'}
        options={[{ value: 'only', label: <Trans>Only who looked</Trans> }, { value: 'all', label: <Trans>Everything that happened</Trans> }]}
      />
      <Row><Button icon="search"><Trans>Search</Trans></Button></Row>
    </Form>
  );
}
