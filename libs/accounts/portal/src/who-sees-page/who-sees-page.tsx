import { BackLink, Button, Desk, Loaded, paths, Row, Select, Sheet, TextInput } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';

import { AllRecords } from './all-records';
import { AsRole } from './as-role';
import { OneRecord } from './one-record';
import { inWords } from './in-words';
import { useWhoWords } from './use-who-words';
import { WhoSeesPageDocument } from './who-sees-page.generated';

/** Who sees which field, and who may change it: choose a kind of record, or a role. It is asked of the rules that are at work, so it is never another list beside them. */
export default function WhoSeesPage() {
  const { t } = useLingui();
  const { roles, relations } = useWhoWords();
  const [wanted, want] = useSearchParams();
  const asked = useQuery(WhoSeesPageDocument);
  const [record, role, as, word] = [wanted.get('record') ?? '', wanted.get('role') ?? '', wanted.get('as') ?? 'any', wanted.get('word') ?? ''];
  // From the address itself: of two changes in one breath the second would not know of the first.
  const set = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    want(next, { replace: true });
  };
  const names = (asked.data?.recordNames ?? []).map((one) => ({ value: one.record, label: inWords(one.record) })).sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Desk
      title={t`Who sees what`} back={<BackLink to={paths.permissions()}><Trans>Who may do what</Trans></BackLink>} heading={<Trans>Who sees what</Trans>}
      lead={<Trans>Every field, who sees it and who may change it. It is read from the rules that are at work, not from a list about them.</Trans>}
      actions={<Button type="button" look="quiet" onClick={() => window.print()}><Trans>Print this</Trans></Button>}
    >
      <Sheet>
        <form role="search" aria-label={t`Find a field`} onSubmit={(event) => event.preventDefault()}>
          <Row foot>
            <Select name="record" label={<Trans>A kind of record</Trans>} empty={t`Choose`} options={names} value={record} onChange={({ target }) => set({ record: target.value, role: '', as: '' })} />
            <Select name="role" label={<Trans>Or a role</Trans>} empty={t`Choose`} options={Object.entries(roles).map(([value, label]) => ({ value, label }))} value={role} onChange={({ target }) => set({ role: target.value, record: '' })} />
            {role && <Select name="as" label={<Trans>Of which records?</Trans>} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} value={as} onChange={({ target }) => set({ as: target.value === 'any' ? '' : target.value })} />}
            <TextInput name="word" type="search" label={<Trans>Find a word</Trans>} autoComplete="off" defaultValue={word} onChange={({ target }) => set({ word: target.value })} />
            {(record || role) && <Button type="button" look="quiet" onClick={() => want({})}><Trans>Start again</Trans></Button>}
          </Row>
        </form>
      </Sheet>
      {record ? <OneRecord record={record} word={word} /> : role ? <AsRole role={role} relation={as} word={word} /> : <Loaded from={asked} waiting={<Trans>Getting the records</Trans>}>{({ recordNames }) => <AllRecords names={recordNames} word={word} />}</Loaded>}
    </Desk>
  );
}
