import { ActionButton, Details, Dots, longDay, Soft, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { LostPhone } from '../lost-phone/lost-phone';
import { EmailOf } from '../sign-in-email/email-of';
import { CloseColleagueAccountDocument, EndRoleDocument, OpenColleagueAccountAgainDocument } from './colleagues-page.generated';
import { GiveRole } from './give-role';
import type { Colleague } from './group-colleagues';
import { useRoleName } from './role-words';
import { WorkAccountOf } from './work-account-of';

/** One colleague: closed up it is a name and what else they do; opened, everything an administrator may do for them. */
export function ColleagueLine({ colleague, under }: { colleague: Colleague; under: string }) {
  const nameOf = useRoleName();
  const { name, roles, email, closedAt } = colleague;
  const others = roles.filter((role) => role !== under).map(nameOf);
  const own = colleague.whyNotHelp === 'WAYS_IN_OF_YOUR_OWN';
  return (
    <Details summary={<span><b>{name}</b>{others.length > 0 && <> · {others.join(', ')}</>}</span>}>
      <div className="stack" role="group" aria-label={name}>
        {email && <Soft>{email}</Soft>}
        {closedAt !== null
          ? <Closed colleague={colleague} since={longDay(closedAt)} />
          : (
            <>
              <Roles colleague={colleague} own={own} />
              {!own && <GiveRole colleague={colleague} />}
              <LostPhone ways={colleague} work />
              <WorkAccountOf colleague={colleague} own={own} />
              {!own && <Details summary={<Trans>Another email for {name}</Trans>}><EmailOf personId={colleague.personId} work /></Details>}
              {!own && <CloseAccount colleague={colleague} />}
            </>
          )}
      </div>
    </Details>
  );
}

function Roles({ colleague: { personId, name, roles }, own }: { colleague: Colleague; own: boolean }) {
  const nameOf = useRoleName();
  const end = useDeed(EndRoleDocument);
  if (roles.length === 0) return <p><Trans>{name} has no role yet, so the account opens nothing.</Trans></p>;
  return (
    <>
      <Dots>
        {roles.map((role) => {
          const said = nameOf(role);
          return (
            <li key={role}>
              {said}{' '}
              <ActionButton type="button" look="quiet" small whyNot={own ? 'ROLE_OF_YOUR_OWN' : null} sending={end.sending} onClick={() => void end.run({ personId, role })}><Trans>End “{said}” for {name}</Trans></ActionButton>
            </li>
          );
        })}
      </Dots>
      <WhatCameOfIt deed={end} done={<Trans>Ended, from the next page they open.</Trans>} />
    </>
  );
}

function CloseAccount({ colleague: { personId, name } }: { colleague: Colleague }) {
  const close = useDeed(CloseColleagueAccountDocument);
  return (
    <Details summary={<Trans>{name} leaves</Trans>}>
      <p><Trans>{name} is signed out everywhere. No code, key or work account opens this account any more, and every role ends. What {name} did stays on record. You can open it again.</Trans></p>
      <p><ActionButton type="button" look="quiet" whyNot={null} sending={close.sending} onClick={() => void close.run({ personId })}><Trans>Close the account of {name}</Trans></ActionButton></p>
      <WhatCameOfIt deed={close} />
    </Details>
  );
}

function Closed({ colleague: { personId, name }, since }: { colleague: Colleague; since: string }) {
  const open = useDeed(OpenColleagueAccountAgainDocument);
  return (
    <>
      <p><Trans>Closed since {since}. Nothing opens it.</Trans></p>
      <p><ActionButton type="button" look="quiet" small whyNot={null} sending={open.sending} onClick={() => void open.run({ personId })}><Trans>Open the account of {name} again</Trans></ActionButton></p>
      <Soft><Trans>Without a role: you give what they need now.</Trans></Soft>
      <WhatCameOfIt deed={open} />
    </>
  );
}
