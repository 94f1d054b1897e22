import { ActionButton, Button, Details, Form, Radios, Soft, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { EndSecondProofsDocument, SignOutPersonDocument, type AnothersWaysInFragment, type EndSecondProofsMutationVariables } from './lost-phone.generated';

/** Signing out is quick, because whoever rings is frightened; ending a proof asks first how we know that it is them. */
export function LostPhone({ ways: { personId, name, secondProofs, signedIn, whyNotHelp }, work = false }: { ways: AnothersWaysInFragment; work?: boolean }) {
  const signOut = useDeed(SignOutPersonDocument);
  const [ended, setEnded] = useState(false);
  return (
    <>
      <p><Plural value={signedIn} _0="Signed in nowhere now." one="Signed in on # device." other="Signed in on # devices." /></p>
      <Soft><Plural value={secondProofs} _0="No app and no key." one="One app or key as a second proof." other="# apps or keys as a second proof." /></Soft>
      <p><ActionButton type="button" look="quiet" small whyNot={whyNotHelp} sending={signOut.sending} onClick={() => void signOut.run({ personId })}><Trans>Sign {name} out everywhere</Trans></ActionButton></p>
      <WhatCameOfIt deed={signOut} done={<Trans>Signed out on every device.</Trans>} />
      {secondProofs > 0 && whyNotHelp === null && (
        <Details summary={<Trans>End the lost app or key</Trans>}><EndProofs personId={personId} name={name} work={work} onEnded={() => setEnded(true)} /></Details>
      )}
      {ended && <p role="status"><Trans>Ended. {name} signs in without it now, and adds a new one.</Trans></p>}
    </>
  );
}

function EndProofs({ personId, name, work, onEnded }: { personId: string; name: string; work: boolean; onEnded: () => void }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: EndSecondProofsDocument,
    variables: (answers) => ({ personId, sureBy: answers.text('sureBy', t`Say how you know that it is them.`) as EndSecondProofsMutationVariables['sureBy'] }),
    done: onEnded,
  });
  return (
    <Form question={question} label={t`End the lost app or key`}>
      <p><Trans>Every app and key of {name} stops working, and {name} is signed out everywhere. {name} is told, where we could reach them before. They add a new one when they sign in next.</Trans></p>
      <Radios
        name="sureBy" look="lines" label={<Trans>How do you know that it is {name}?</Trans>}
        options={[
          { value: 'MET', label: <Trans>We met</Trans> },
          { value: 'RANG_KNOWN_NUMBER', label: <Trans>I rang the number from before</Trans> },
          ...(work ? [{ value: 'WORK_IDENTITY', label: <Trans>Their manager or IT told me who they are</Trans> }] : []),
        ]}
      />
      <Button look="quiet"><Trans>End them</Trans></Button>
    </Form>
  );
}
