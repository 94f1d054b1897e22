import { Block, ButtonLink, listed, paths, Queue, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { BringIn } from '../words/bring-in';
import { TalkTag } from '../words/talk-tag';
import { PermissionsToTalkAboutDocument, type PermissionsToTalkAboutQuery } from './permissions-to-talk-about.generated';

type ToTalkAbout = PermissionsToTalkAboutQuery['permissionsToTalkAbout'][number];

/** A no or a question is never answered by an automatic message: somebody calls. */
export default function PermissionsToTalkAbout() {
  const { data } = useQuery(PermissionsToTalkAboutDocument);
  const all = data?.permissionsToTalkAbout ?? [];
  if (all.length === 0) return null;
  return (
    <Block heading={<Trans>Yes or no to talk about</Trans>} aside={<Plural value={all.length} one="# call" other="# calls" />}>
      <Queue
        items={all.map((permission) => ({
          key: permission.id,
          lead: <TalkTag state={permission.state} nobody={(permission.askedOf ?? []).length === 0} />,
          title: <Link to={paths.teamPermission(permission.id)}><b><WhatToDo permission={permission} /></b></Link>,
          detail: <>{permission.title}. {weekday(permission.heldOn)}.<BringIn people={permission.bringIn} /></>,
          action: <ButtonLink small look="quiet" to={paths.teamPermission(permission.id)}><Trans>Look</Trans></ButtonLink>,
        }))}
      />
    </Block>
  );
}

function WhatToDo({ permission: { childName, askedOf } }: { permission: ToTalkAbout }) {
  const names = listed([...(askedOf ?? [])]);
  return names === '' ? <Trans>Find out who looks after {childName}</Trans> : <Trans>Call {names} about {childName}</Trans>;
}
