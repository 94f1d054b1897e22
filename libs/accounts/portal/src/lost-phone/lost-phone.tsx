import { ActionButton, Button, Details, Form, Soft, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { HowSure } from './how-sure';
import { LetAddProof } from './let-add-proof';
import { EndSecondProofsDocument, SignOutPersonDocument, type AnothersWaysInFragment, type EndSecondProofsMutationVariables } from './lost-phone.generated';

/** Signing out is quick, because whoever rings is frightened; ending a proof asks first how we know that it is them. */
export function LostPhone({ ways, work = false }: { ways: AnothersWaysInFragment; work?: boolean }) {
  const { personId, name, secondProofs, signedIn, whyNotHelp } = ways;
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
      {work && <LetAddProof ways={ways} />}
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
      <HowSure name={name} work={work} />
      <Button look="quiet"><Trans>End them</Trans></Button>
    </Form>
  );
}
