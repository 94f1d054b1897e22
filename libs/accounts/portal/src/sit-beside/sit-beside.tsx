import { Button, Dialog, Form, Radios, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { OfferSupportDocument, type OfferSupportMutation, type OfferSupportMutationVariables } from './sit-beside.generated';
import { TheirPart } from './their-part';

/** The worker says who is there and hands the device over; the young person opens it themselves. */
export function SitBeside({ personId }: { personId: string }) {
  const { t } = useLingui();
  const [offered, setOffered] = useState<OfferSupportMutation['offerSupport'] | null>(null);
  const question = useQuestion({
    deed: OfferSupportDocument,
    variables: (answers) => ({ personId, present: answers.text('present', t`Say who is there.`) as OfferSupportMutationVariables['present'] }),
    done: ({ offerSupport }) => setOffered(offerSupport),
  });
  return (
    <>
      <Form question={question} label={t`Beside you, on this device`}>
        <p><Trans>They open it. If they have a card, they use its PIN. If not, they press the button. Then it is theirs for 20 minutes, and you are signed out.</Trans></p>
        <p><Trans>We note that you sat with them. They can see it too. Money and how they sign in stay shut.</Trans></p>
        <Radios
          name="present" look="lines" label={<Trans>Who is there?</Trans>}
          options={[
            { value: 'JUST_US', label: <Trans>Just the two of us</Trans> },
            { value: 'WITH_CARER', label: <Trans>Mum, dad or a carer is here too</Trans> },
            { value: 'WITH_WORKER', label: <Trans>One more worker is here too</Trans> },
          ]}
        />
        <Button look="quiet"><Trans>Hand over now</Trans></Button>
      </Form>
      {offered && (
        <Dialog open heading={<Trans>Hi {offered.firstName}</Trans>} onClose={() => setOffered(null)}>
          <TheirPart personId={personId} opensWith={offered.opensWith} />
        </Dialog>
      )}
    </>
  );
}
