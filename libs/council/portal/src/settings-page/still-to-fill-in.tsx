import { Block, Button, Details, Dots, Form, GoLink, Note, paths, Row, Sheet, StatusLine, TextInput, TimeInput, useQuestion } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { SayTeamNumberDocument, type SettingsPageQuery } from './settings-page.generated';

type Open = SettingsPageQuery['stillToFillIn'];
type Contacts = SettingsPageQuery['publicContacts'];

/** What our first data cannot know: who answers the phone, and whether our guesses are this council’s. */
export function StillToFillIn({ open, contacts }: { open: Open; contacts: Contacts }) {
  const values = open.filter(({ what }) => what === 'VALUES');
  const team = contacts.find(({ code }) => code === 'team');
  return (
    <Block heading={<Trans>Still to fill in</Trans>} note={<Trans>Say these before members come.</Trans>}>
      {open.length === 0 && <Note tone="good"><p><Trans>All of it is said.</Trans></p></Note>}
      <Sheet>
        {team
          ? <p><Trans>Members ring <b>{team.phone}</b> and ask for {team.label}.</Trans></p>
          : <Note tone="worry" icon="phone"><p><b><Trans>There is no number for members to call.</Trans></b> <Trans>Our pages and letters say “call us”. Until it is here, they tell people to ask the person they know.</Trans></p></Note>}
        <Details summary={team ? <Trans>Change the number</Trans> : <Trans>Write the number</Trans>}><TeamNumberForm team={team} /></Details>
      </Sheet>
      {values.length > 0 && (
        <Sheet>
          <p><Trans>These hold as our first guess. Say if they are right for this council, or decide again:</Trans></p>
          <Dots>{values.map(({ section, count }) => <li key={section}>{section}: <Plural value={count} one="# value" other="# values" /></li>)}</Dots>
          <GoLink to={paths.councilValues()}><Trans>Look at what was decided</Trans></GoLink>
        </Sheet>
      )}
    </Block>
  );
}

function TeamNumberForm({ team }: { team: Contacts[number] | undefined }) {
  const { t } = useLingui();
  const [done, setDone] = useState(false);
  const question = useQuestion({
    deed: SayTeamNumberDocument,
    variables: (answers) => ({ input: {
      label: answers.text('team-label', t`Write whom to ask for.`), phone: answers.text('team-phone', t`Write the number.`),
      opens: answers.time('team-opens') ?? '', closes: answers.time('team-closes') ?? '',
    } }),
    fields: { label: 'team-label', phone: 'team-phone', opens: 'team-opens', closes: 'team-closes' },
    done: () => setDone(true),
  });
  return (
    <Form question={question} label={t`The number members call`}>
      <TextInput name="team-label" label={<Trans>Whom do they ask for?</Trans>} defaultValue={team?.label ?? ''} autoComplete="off" width="middle" />
      <TextInput name="team-phone" label={<Trans>Phone number</Trans>} defaultValue={team?.phone ?? ''} autoComplete="off" width="middle" />
      <Row foot>
        <TimeInput name="team-opens" label={<Trans>On working days, from</Trans>} defaultValue="9:00am" />
        <TimeInput name="team-closes" label={<Trans>Until</Trans>} defaultValue="5:00pm" />
      </Row>
      <Button><Trans>Keep this number</Trans></Button>
      <StatusLine>{done && <Trans>It is kept. It stands on every page from now on.</Trans>}</StatusLine>
    </Form>
  );
}
