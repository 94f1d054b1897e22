import { TextInput } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** A note beside days they can't come. It is theirs alone, so it may stay empty. */
export function OwnWhy({ name }: { name: string }) {
  return <TextInput name={name} label={<Trans>A note for you</Trans>} hint={<Trans>Only you read this. You can leave it empty.</Trans>} autoComplete="off" />;
}
