import { BackLink, Block, Desk, Details, EmptyState, Loaded, longDay, moment, paths, Queue, Soft, Tag, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

import { languageName } from '../words/language-name';
import { InTheirWords } from '../in-their-words/in-their-words';
import { ExactWords } from '../words/exact-words';
import { purposeLabel, useStaffPurposes } from '../words/staff-purposes';
import { BeforeJoining } from './before-joining';
import { WhatWasSaidPageDocument, type WhatWasSaidPageQuery } from './what-was-said-page.generated';

type Said = WhatWasSaidPageQuery['whatWasSaid'][number];

/** The proof: who said what, by what right, when, how, and word for word what they had been told. Nothing here is ever changed. */
export default function WhatWasSaidPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(WhatWasSaidPageDocument, { variables: { id } });
  const name = asked.data?.member?.knownAs ?? '';
  return (
    <Desk
      title={t`What was said`}
      back={<BackLink to={paths.yesAndNoOf(id)}><Trans>Yes and no</Trans></BackLink>}
      heading={name ? <Trans>What was said about {name}</Trans> : t`What was said`}
      lead={<Trans>Newest first, also what was replaced since.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what was said</Trans>}>
        {({ whatWasSaid, joiningSaid }) => (
          <>
            <Block heading={<Trans>Each answer, with the words they were shown</Trans>}>
              {whatWasSaid.length === 0 ? <EmptyState><p><Trans>Nobody has said anything yet.</Trans></p></EmptyState> : <Answers said={whatWasSaid} />}
            </Block>
            {joiningSaid.length > 0 && <BeforeJoining said={joiningSaid} />}
            <WhoCanSee><p><Trans>Coordinators see this page. {name} sees their own answers. That you looked is on record.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Answers({ said }: { said: readonly Said[] }) {
  const purposes = useStaffPurposes();
  return (
    <Queue
      items={said.map((one) => ({
        key: one.id,
        lead: <AnswerWord answer={one.answer} />,
        title: <b>{one.who}: {purposeLabel(purposes, one)}</b>,
        detail: <>{moment(one.at)}. <Capacity said={one} /> <Way said={one} />{one.answer === 'YES' && one.until && <> <Trans>It held until {longDay(one.until)}.</Trans></>}</>,
        under: (
          <>
            {one.wrote && <Details summary={<Trans>In their words</Trans>}><InTheirWords id={one.consentId} /></Details>}
            <Details summary={<Trans>What they were told</Trans>}>
              <ExactWords told={one.told} />
              <Soft small><Trans>Version {one.version} of the form.</Trans> {one.format === 'EASY_READ' ? <Trans>In Easy Read.</Trans> : <Trans>In plain words.</Trans>} <Trans>Language: {languageName(one.language)}.</Trans></Soft>
            </Details>
          </>
        ),
      }))}
    />
  );
}

function AnswerWord({ answer }: { answer: Said['answer'] }) {
  if (answer === 'YES') return <Tag tone="good" icon="check"><Trans>Yes</Trans></Tag>;
  return answer === 'NO' ? <Tag icon="cross"><Trans>No</Trans></Tag> : <Tag tone="wait" icon="said"><Trans>Talk first</Trans></Tag>;
}

/** By what right, and what shows it. What stands in that paper is not opened here. */
function Capacity({ said: { capacity, shownBy } }: { said: Said }) {
  const right = {
    SELF: <Trans>For themself.</Trans>, PARENT: <Trans>As a parent.</Trans>, COUNCIL: <Trans>For the council.</Trans>, GUARDIAN: <Trans>As a guardian.</Trans>,
    CARER_DELEGATED: <Trans>As a carer.</Trans>, AGENCY: <Trans>For the agency.</Trans>, ADOPTER: <Trans>As an adopter.</Trans>,
  }[capacity];
  return <>{right} {shownBy === 'PAPER' && <Trans>A paper that leaves it to them shows that they may.</Trans>}{shownBy === 'LEGAL_STATUS' && <Trans>The legal status shows that they may.</Trans>}</>;
}

function Way({ said: { method, collectedBy, witnessedBy, scanFileId, memberId } }: { said: Said }) {
  if (method === 'VERBAL_WITNESSED') return <Trans>Said to {collectedBy}; {witnessedBy} heard it.</Trans>;
  if (method === 'PAPER_SCAN') return <><Trans>On paper, taken in by {collectedBy}.</Trans> {scanFileId && <Link to={paths.scanOf(memberId, scanFileId)}><Trans>Look at the paper</Trans></Link>}</>;
  return method === 'REPLY_LINK' ? <Trans>Through their private link.</Trans> : <Trans>Signed in.</Trans>;
}
