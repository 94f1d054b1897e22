import { TextInput } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** A note beside days they can't come. It is theirs alone, so it may stay empty. */
export function OwnWhy({ name }: { name: string }) {
  return <TextInput name={name} label={<Trans>A note for you</Trans>} hint={<Trans>Only you see this. Does someone else look at your phone? Leave it empty.</Trans>} autoComplete="off" />;
}
