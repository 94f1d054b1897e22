import { listed, longDay } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { usePutRightWords } from '../words/use-put-right-words';
import type { MePageQuery } from './me-page.generated';

/** What the team changed in somebody's record, told to that person. */
export function PutRightTold({ told }: { told: NonNullable<NonNullable<MePageQuery['myRecord']>['putRight']> }) {
  const { fields, toldHows } = usePutRightWords();
  if (told.length === 0) return null;
  return <ul>{told.map((one) => <li key={one.id}><Trans>On {longDay(one.putRightAt.slice(0, 10))} we changed {listed(one.fields.map((field) => fields[field]))}.</Trans> {toldHows[one.knownHow]}</li>)}</ul>;
}
