import { Block, Details, longDay, paths, Queue, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ExactWords } from '../words/exact-words';
import { languageName } from '../words/language-name';
import type { WhatWasSaidPageQuery } from './what-was-said-page.generated';

type Said = WhatWasSaidPageQuery['joiningSaid'][number];

/** What those who look after them said before they came in. Whose name went with the enquiry is told by what they were. */
export function BeforeJoining({ said }: { said: readonly Said[] }) {
  return (
    <Block heading={<Trans>Before they came in</Trans>}>
      <Queue
        items={said.map((one) => ({
          key: one.id,
          lead: one.answer === 'YES' ? <Tag tone="good" icon="check"><Trans>Yes</Trans></Tag> : one.answer === 'NO' ? <Tag icon="cross"><Trans>No</Trans></Tag> : <Tag tone="wait" icon="said"><Trans>Talk first</Trans></Tag>,
          title: <b>{one.who ?? <Trans>Somebody whose name we let go</Trans>}</b>,
          detail: <>{longDay(one.saidOn)}. <Way said={one} /></>,
          under: (
            <Details summary={<Trans>What they were told</Trans>}>
              <ExactWords told={one.told} />
              <Soft small><Trans>Version {one.version} of the form.</Trans> {one.format === 'EASY_READ' ? <Trans>In Easy Read.</Trans> : <Trans>In plain words.</Trans>} <Trans>Language: {languageName(one.told.language)}.</Trans></Soft>
            </Details>
          ),
        }))}
      />
    </Block>
  );
}

function Way({ said: { method, collectedBy, witnessedBy, scanFileId, memberId } }: { said: Said }) {
  if (method === 'VERBAL_WITNESSED') return <Trans>Said to {collectedBy}; {witnessedBy} heard it.</Trans>;
  if (method === 'PAPER_SCAN') return <><Trans>On paper, taken in by {collectedBy}.</Trans> {scanFileId && <Link to={paths.scanOf(memberId, scanFileId)}><Trans>Look at the paper</Trans></Link>}</>;
  return <Trans>Through their private link.</Trans>;
}
