import { Block, Button, Dots, Sheet, shortDay, Soft, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { HandOutLinksDocument } from './team-wallet-page.generated';

/** For a paper at the door: one private page for each who still has to answer. Nothing stands here before somebody asks for it. */
export function HandOut({ memberId }: { memberId: string }) {
  const handing = useDeed(HandOutLinksDocument);
  const links = handing.answer?.kind === 'done' ? handing.answer.data.handOutLinks : null;
  return (
    <Block heading={<Trans>Hand out their page</Trans>}>
      <Sheet>
        <p><Trans>For people no letter reaches. Each page is for one person, with all that waits for them. No sign-in, no app.</Trans></p>
        <Button type="button" look="quiet" onClick={() => void handing.run({ memberId })}><Trans>Show the pages</Trans></Button>
        <WhatCameOfIt deed={handing} />
        {links?.length === 0 && <p><Trans>Nobody has to answer anything now.</Trans></p>}
        {links && links.length > 0 && (
          <>
            <Dots>
              {links.map(({ name, path, lastDay, waiting, date }) => (
                <li key={path}>
                  <b>{name}</b>: {date && <>{date}, </>}<Plural value={waiting} one="one question" other="# questions" />, <Trans>until {shortDay(lastDay)}</Trans><br />
                  <code>{window.location.host}{path}</code>
                </li>
              ))}
            </Dots>
            <Soft small><Trans>Give each page only to the person it is for. That you took them out is on record.</Trans></Soft>
          </>
        )}
      </Sheet>
    </Block>
  );
}
