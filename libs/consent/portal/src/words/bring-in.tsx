import { phone as spokenPhone } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

interface ToBringIn {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly phone?: string | null;
}

/** Whoever talks about it brings in those who stand beside the young person and decide nothing. */
export function BringIn({ people }: { people: readonly ToBringIn[] | null | undefined }) {
  if (!people || people.length === 0) return null;
  return <>{people.map(({ id, name, relation, phone }) => <span key={id}>{' '}{relation === 'iro' ? <Trans>Bring in {name}, who reviews their care</Trans> : <Trans>Bring in {name}, their advocate</Trans>}{phone && <>, {spokenPhone(phone)}</>}.</span>)}</>;
}
