import { Block, Note, Row } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { DeedButton } from '../people-around-page/deed-button';
import { SayGrownUpsDocument, type ImportPartsFragment } from './import-draft-page.generated';

/** A mother of 16 is a young person for every rule: one word for all of whom the sheet says nothing, and a day of birth for who is younger. */
export function GrownUps({ draft: { id, agesOpen, grownUps } }: { draft: ImportPartsFragment }) {
  return (
    <Block heading={<Trans>Are they 18 or over?</Trans>} note={<Trans>If one of them is not, write their date of birth into the sheet and bring it again. They are kept safe like other young people.</Trans>}>
      <Note tone={grownUps ? 'good' : 'wait'}>
        <p>{grownUps ? <Trans>You said that all of them are 18 or over.</Trans> : <Plural value={agesOpen} one="One new parent or carer has no date of birth." other="# new parents and carers have no date of birth." />}</p>
        <Row>{grownUps
          ? <DeedButton deed={SayGrownUpsDocument} variables={{ id, grownUps: false }}><Trans>Take this back</Trans></DeedButton>
          : <DeedButton deed={SayGrownUpsDocument} variables={{ id, grownUps: true }} look="main"><Trans>Yes, all are 18 or over</Trans></DeedButton>}</Row>
      </Note>
    </Block>
  );
}
