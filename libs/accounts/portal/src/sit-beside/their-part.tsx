import { Button, Form, paths, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { OpenSupportDocument, type OfferSupportMutation } from './sit-beside.generated';

/** What the young person reads and does, on the worker's device. Closing it is a no, and nothing is asked. */
export function TheirPart({ personId, opensWith }: { personId: string; opensWith: OfferSupportMutation['offerSupport']['opensWith'] }) {
  return (
    <>
      <p><Trans>Your worker would like to sit with you and help you use this site. You see your own pages here for 20 minutes.</Trans></p>
      <p><Trans>We keep a note that they sat with you. You can stop at any time. Not now? Press “Close”.</Trans></p>
      {opensWith === 'PIN' ? <WithPin personId={personId} /> : <WithPress personId={personId} />}
    </>
  );
}

/** Loaded anew, so nothing of the worker's pages stays in memory. */
function begin() {
  sessionStorage.clear();
  location.assign(paths.home());
}

function WithPin({ personId }: { personId: string }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: OpenSupportDocument,
    variables: (answers) => ({ personId, pin: answers.text('pin', t`Write your PIN.`), pressed: false }),
    done: begin,
  });
  return (
    <Form question={question} label={t`Your PIN`}>
      <TextInput name="pin" type="password" inputMode="numeric" autoComplete="off" width="short" label={<Trans>The PIN of your card</Trans>} />
      <Button><Trans>Open my pages</Trans></Button>
    </Form>
  );
}

function WithPress({ personId }: { personId: string }) {
  const open = useDeed(OpenSupportDocument, { refetch: 'none' });
  async function press() {
    if ((await open.run({ personId, pin: null, pressed: true })).kind === 'done') begin();
  }
  return (
    <>
      <p><Button type="button" onClick={() => void press()}><Trans>Yes, it is me</Trans></Button></p>
      <WhatCameOfIt deed={open} />
    </>
  );
}
