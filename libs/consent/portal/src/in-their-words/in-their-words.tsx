import { Button, moment, Said, Soft, StatusLine } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { InTheirWordsDocument } from './in-their-words.generated';

/** What people wrote or said beside their answers, word for word: opened one at a time, because each look is on record. The young person’s own view comes first. */
export function InTheirWords({ id }: { id: string }) {
  const [open, { data, loading, error }] = useLazyQuery(InTheirWordsDocument, { fetchPolicy: 'no-cache' });
  if (!data) {
    return (
      <>
        <Button type="button" small look="quiet" onClick={() => void open({ variables: { id } })}><Trans>Show what they wrote</Trans></Button>
        <StatusLine>{loading && <Trans>Getting their words</Trans>}{error && <Trans>We could not get it. Try again.</Trans>}</StatusLine>
      </>
    );
  }
  const { childName, ownWords, reasons } = data.consent;
  const [own, others] = [ownWords ?? [], reasons ?? []];
  if (own.length + others.length === 0) return <Soft><Trans>Nobody wrote anything beside their answer.</Trans></Soft>;
  return (
    <>
      {own.map((words, place) => <Said key={place} who={childName ?? ''}>{words}</Said>)}
      {others.map((one) => <Said key={one.id} who={`${one.who}, ${moment(one.at)}`}>{one.words}</Said>)}
      <Soft small><Trans>Only our team sees these words. That you looked is on record.</Trans></Soft>
    </>
  );
}
