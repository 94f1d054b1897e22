import { Block, Button, Details, Form, Sheet, Soft, TextArea, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { GroupDeed } from '../my-groups-page/group-deed';
import type { Group } from './group-page';
import { ChangeGroupDocument, EndGroupDocument } from './group-page.generated';

export function ChangeGroup({ group: { id, name, about } }: { group: Group }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: ChangeGroupDocument,
    variables: (answers) => ({ id, input: { name: answers.text('name', t`Write its name.`), about: answers.text('about', t`Write what it is for.`) } }),
    done: () => undefined,
  });
  return (
    <Block heading={<Trans>The group itself</Trans>}>
      <Sheet>
        <Details summary={<Trans>Change its name or what it is for</Trans>}>
          <Form question={question} label={t`Change the group`}>
            <TextInput name="name" label={<Trans>Name</Trans>} autoComplete="off" defaultValue={name ?? ''} />
            <TextArea name="about" rows={2} most={500} label={<Trans>What it is for</Trans>} defaultValue={about ?? ''} />
            <Button small><Trans>Change it</Trans></Button>
          </Form>
        </Details>
        <Details summary={<Trans>End the group</Trans>}>
          <p><Trans>Nobody is in it any more from today, and nobody is asked to its dates. What was is kept for the team named to it.</Trans></p>
          <GroupDeed deed={EndGroupDocument} variables={{ id }} about={name ?? ''}><Trans>End it</Trans></GroupDeed>
          <Soft><Trans>This cannot be taken back.</Trans></Soft>
        </Details>
      </Sheet>
    </Block>
  );
}
