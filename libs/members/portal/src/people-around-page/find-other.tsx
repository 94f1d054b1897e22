import { Button, Radios, Row, StatusLine, TextInput } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent } from 'react';

import { FindOtherDocument } from './people-around-page.generated';

/** Somebody to keep away from who is a member too: chosen among names, so that a plan with both in one room is noticed. Most are not, and then this stays empty. */
export function FindOther({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const [find, { data, loading }] = useLazyQuery(FindOtherDocument, { fetchPolicy: 'no-cache' });
  const [chosen, setChosen] = useState('');
  const found = (data?.members.members ?? []).filter(({ id }) => id !== memberId);
  function look() {
    const name = place.current?.querySelector('input')?.value.trim() ?? '';
    if (name !== '') void find({ variables: { search: name } });
  }
  // Enter looks for the name; it does not send the rule around it.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    look();
  }
  return (
    <div className="stack stack-tight" ref={place}>
      <Row foot>
        <TextInput
          name="rule-other-name" label={<Trans>Their name, if they are in the network too</Trans>} hint={<Trans>Then we tell you when both are asked to one date. They are not told.</Trans>}
          autoComplete="off" width="middle" onKeyDown={onKeyDown}
        />
        <Button type="button" look="quiet" icon="search" onClick={look}><Trans>Find</Trans></Button>
      </Row>
      {found.length > 0 && (
        <Radios
          name="rule-other" look="lines" label={<Trans>Who is it?</Trans>} value={chosen} onChoose={setChosen}
          options={[...found.map(({ id, knownAs, fullName }) => ({ value: id, label: knownAs, hint: fullName ?? undefined })), { value: '', label: t`Nobody of these` }]}
        />
      )}
      <StatusLine>{data && !loading && found.length === 0 && <Trans>Nobody of that name is in the network.</Trans>}</StatusLine>
    </div>
  );
}
