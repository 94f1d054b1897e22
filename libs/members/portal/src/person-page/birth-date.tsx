import { Button, longDay } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { BirthDateDocument } from './person-page.generated';

/** The age is enough for nearly everything, so the date is asked for one at a time; the person finds it among who looked. */
export function BirthDate({ memberId }: { memberId: string }) {
  const [open, { data, error }] = useLazyQuery(BirthDateDocument, { fetchPolicy: 'no-cache' });
  if (data) return <p role="status">{data.birthDate ? <Trans>Born on {longDay(data.birthDate)}.</Trans> : <Trans>We hold no date of birth.</Trans>}</p>;
  return (
    <>
      <p><Button type="button" look="quiet" small onClick={() => void open({ variables: { memberId } })}><Trans>Show the date of birth</Trans></Button></p>
      {error && <p role="alert"><Trans>We could not get it. Try again.</Trans></p>}
    </>
  );
}
