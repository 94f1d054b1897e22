import { ActionButton, Button, Form, Queue, Row, Select, StatusLine, TextInput, useDeed, useQuestion, WhatCameOfIt } from '@alongside/kit';
import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';

import { AddToGroupDocument, FindForGroupDocument, TeamForGroupDocument, WhoIsKeptApartDocument } from './group-page.generated';
import { KeptApart } from './kept-apart';

/** Somebody of the network, found by name. */
export function AddMember({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const [find, { data, loading }] = useLazyQuery(FindForGroupDocument);
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('who') ?? '').trim();
    if (words !== '') void find({ variables: { search: words } });
  }
  const found = data?.members.members;
  return (
    <>
      <form role="search" aria-label={t`Find somebody for the group`} onSubmit={search}>
        <Row foot><TextInput name="who" label={<Trans>Name</Trans>} autoComplete="off" width="middle" /><Button look="quiet" icon="search"><Trans>Find</Trans></Button></Row>
      </form>
      <StatusLine>{loading ? <Trans>Looking</Trans> : found?.length === 0 && <Trans>We found nobody like this.</Trans>}</StatusLine>
      {found && found.length > 0 && (
        <Queue
          dense
          items={found.map(({ id, knownAs, fullName }) => ({
            key: id, title: <><b>{knownAs}</b>{fullName && fullName !== knownAs && <> ({fullName})</>}</>,
            action: (
              <>
                <AddDeed groupId={groupId} personId={id} part="MEMBER" about={knownAs}><Trans>Add</Trans></AddDeed>
                <AddDeed groupId={groupId} personId={id} part="LEADS" about={knownAs}><Trans>Add to lead</Trans></AddDeed>
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

function AddDeed({ groupId, personId, part, about, children }: { groupId: string; personId: string; part: 'MEMBER' | 'LEADS'; about: string; children: ReactNode }) {
  const { run, sending, answer } = useDeed(AddToGroupDocument);
  const keptApart = answer?.kind === 'refused' && answer.refusals.some(({ code }) => code === 'GROUP_KEPT_APART');
  return (
    <>
      <p><ActionButton type="button" small look="quiet" whyNot={null} sending={sending} onClick={() => void run({ groupId, personId, part })}>{children}<span className="visually-hidden">: {about}</span></ActionButton></p>
      <WhatCameOfIt deed={{ sending, answer }} />
      {keptApart && <WhoIsApart groupId={groupId} personId={personId} />}
    </>
  );
}

function WhoIsApart({ groupId, personId }: { groupId: string; personId: string }) {
  const { data } = useQuery(WhoIsKeptApartDocument, { variables: { groupId, personId }, fetchPolicy: 'network-only' });
  return <KeptApart pairs={data?.keptApartInGroup}><Trans>Do not tell either of them about the other.</Trans></KeptApart>;
}

/** Somebody of the team who then sees this group, and of cohorts only those they are named to. */
export function AddTeam({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const team = useQuery(TeamForGroupDocument).data?.teamForGroups ?? [];
  const question = useQuestion({
    deed: AddToGroupDocument,
    variables: (answers) => ({ groupId, personId: answers.choice('person', t`Choose somebody.`), part: 'TEAM' as const }),
    fields: { personId: 'person' },
    done: (_, form) => form.reset(),
  });
  return (
    <Form question={question} label={t`Name somebody of the team`}>
      <Select name="person" label={<Trans>Who</Trans>} empty={t`Choose`} options={team.map(({ id, name }) => ({ value: id, label: name }))} />
      <Button small><Trans>Name them</Trans></Button>
    </Form>
  );
}
