import { Trans } from '@lingui/react/macro';

import { Button, type ButtonLook } from '../components/button';
import { StatusLine } from '../components/status-line';
import { useTakeFile, type FileTaken } from './use-take-file';

/** A button that takes a file away, for files that want to know anew who is there: a plain link would keep the refusal as a file. */
export function TakeFile({ from, name, children, ...look }: ButtonLook & { from: string; name: string }) {
  const { taken, take } = useTakeFile();
  return (
    <>
      <Button {...look} type="button" onClick={() => void take(from, name)}>{children}</Button>
      <TakenLine taken={taken} />
    </>
  );
}

export function TakenLine({ taken }: { taken: FileTaken }) {
  return (
    <StatusLine>
      {taken === 'taking' && <Trans>Getting it</Trans>}
      {taken === 'taken' && <Trans>It is with your downloads now.</Trans>}
      {taken === 'prove-first' && <Trans>First show us it is still you. Then tap it again.</Trans>}
      {taken === 'signed-out' && <Trans>You are signed out now. Load the page again and sign in.</Trans>}
      {taken === 'looking-along' && <Trans>This is theirs to take. You can only look.</Trans>}
      {taken === 'broken' && <Trans>We could not get it. It is not your fault. Try again.</Trans>}
    </StatusLine>
  );
}
