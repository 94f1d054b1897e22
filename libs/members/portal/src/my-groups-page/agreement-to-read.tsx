import { Note } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { AgreementWords } from './agreement-words';
import { GroupDeed } from './group-deed';
import { AcceptGroupAgreementDocument } from './my-groups-page.generated';
import type { Mine } from './my-group';

/** The words that hold now, above the yes. Not saying yes is fine: then the others stay unnamed to you. */
export function AgreementToRead({ group: { id, name, saidYesTo }, agreement: { version, words } }: { group: Mine; agreement: NonNullable<Mine['agreement']> }) {
  return (
    <Note>
      <p><b>{saidYesTo ? <Trans>The group has new words for how it works. Read them. Are they OK for you?</Trans> : <Trans>This is how the group works. Is it OK for you?</Trans>}</b></p>
      <AgreementWords words={words} />
      <GroupDeed deed={AcceptGroupAgreementDocument} variables={{ groupId: id, version }} about={name} look="main"><Trans>Yes, it is OK for me</Trans></GroupDeed>
      <p><Trans>You do not have to say yes. Is something not right? Tell us.</Trans></p>
    </Note>
  );
}
