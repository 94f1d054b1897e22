import { Card, Details, Dots, longDay, moment, paths, shortDay, Soft, useRefusalWords } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { StateTag } from '../words/state-tag';
import { purposeLabel, useStaffPurposes } from '../words/staff-purposes';
import { RecordPaperAnswerDocument, RecordSpokenAnswerDocument } from './team-wallet-page.generated';
import { InTheirWords } from '../in-their-words/in-their-words';
import { WhatEachSaid } from '../words/what-each-said';
import { PlaceForm } from './place-form';
import { PlaceLine } from './place-line';
import { SaidForm } from './said-form';
import { HowUnderstood } from './how-understood';
import type { Colleague, HeldByMember, Understood } from './team-wallet-page';

/** One purpose: how it stands, who said what and how we know, where it is used. */
export function HeldConsent({ one, team, understood }: { one: HeldByMember; team: readonly Colleague[]; understood: Understood | null }) {
  const refused = useRefusalWords();
  const givers = [{ value: one.memberId, label: one.childName ?? '' }, ...(one.others ?? []).map(({ personId, who }) => ({ value: personId, label: who }))];
  const all = useStaffPurposes();
  const label = purposeLabel(all, one);
  const open = one.state === 'ASKED' || one.state === 'IN_DISCUSSION';
  return (
    <Card heading={label} level={3} tag={<StateTag state={one.state} />}>
      {one.detail && <p>{one.detail}</p>}
      <WhatEachSaid own={one.ownAnswer} ownName={one.childName ?? ''} others={one.others ?? []} />
      <HowUnderstood one={one} understood={understood} />
      {one.managerCheck === 'WAITING' && <Soft><Trans>A manager has to look at it before it is used.</Trans></Soft>}
      {one.until && !one.whyNotUse && <Soft><Trans>Holds until {longDay(one.until)}.</Trans></Soft>}
      {one.whyNotUse && !open && <Soft>{refused({ code: one.whyNotUse })}</Soft>}
      <Used one={one} />
      <Details summary={<Trans>Who said what, and how we know</Trans>}>
        <Dots>
          {(one.history ?? []).map(({ id, who, answer, method, collectedBy, scanFileId, at }) => (
            <li key={id}>
              {answer === 'YES' && <Trans>{who} said yes.</Trans>}{answer === 'NO' && <Trans>{who} said no.</Trans>}{answer === 'TALK' && <Trans>{who} wanted to talk first.</Trans>}{' '}
              <span className="soft">
                {moment(at)}. {method === 'VERBAL_WITNESSED' && <Trans>Said to {collectedBy}, and somebody else heard it.</Trans>}
                {method === 'SIGNED_IN' && collectedBy && <Trans>{collectedBy} sat beside them.</Trans>}
                {method === 'PAPER_SCAN' && <><Trans>On paper, taken in by {collectedBy}.</Trans>{' '}{scanFileId && <Link to={paths.scanOf(one.memberId, scanFileId)}><Trans>Look at the paper</Trans></Link>}</>}
              </span>
            </li>
          ))}
        </Dots>
      </Details>
      {(one.history ?? []).length > 0 && <Details summary={<Trans>In their words</Trans>}><InTheirWords id={one.id} /></Details>}
      {(open || !one.whyNotUse) && <Details summary={<Trans>Write down an answer they gave us</Trans>}><SaidForm id={one.id} givers={givers} wordings={one.wordings ?? []} team={team} spoken={RecordSpokenAnswerDocument} paper={RecordPaperAnswerDocument} /></Details>}
      {open && <p><Link to={paths.paperOf(one.memberId, one.id)}><Trans>Print a paper to sign</Trans></Link></p>}
      {!one.whyNotUse && <Details summary={<Trans>Write down where it is used</Trans>}><PlaceForm consentId={one.id} team={team} /></Details>}
    </Card>
  );
}

function Used({ one }: { one: HeldByMember }) {
  const places = one.places ?? [];
  const copies = (one.takedowns ?? []).filter(({ state }) => state === 'OPEN');
  return (
    <>
      {places.length > 0 && one.state !== 'WITHDRAWN' && (
        <Details summary={<Plural value={places.length} one="Used in one place" other="Used in # places" />}>
          <Dots>{places.map((place) => <PlaceLine key={place.id} place={place} />)}</Dots>
        </Details>
      )}
      {copies.length > 0 && (
        <Soft>
          <Link to={paths.takeDowns()}><Plural value={copies.length} one="One copy has to come down" other="# copies have to come down" /></Link>{' '}
          <Trans>by {shortDay(copies[0]!.dueOn)}.</Trans>
        </Soft>
      )}
    </>
  );
}
