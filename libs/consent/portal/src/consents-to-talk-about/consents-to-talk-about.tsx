import { Block, ButtonLink, listed, paths, Queue, shortDay, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { BringIn } from '../words/bring-in';
import { purposeLabel, useStaffPurposes } from '../words/staff-purposes';
import { useStaffScopes } from '../words/staff-scopes';
import { ConsentsToTalkAboutDocument } from './consents-to-talk-about.generated';

/** For Today: answers that differ, questions nobody may answer, and copies that have to come down. */
export default function ConsentsToTalkAbout() {
  const purposes = useStaffPurposes();
  const scopes = useStaffScopes();
  const { data } = useQuery(ConsentsToTalkAboutDocument);
  const talks = data?.consentsToTalkAbout ?? [];
  const copies = data?.takedowns ?? [];
  const again = data?.understandingsToReview ?? [];
  const late = copies.filter((copy) => copy.late).length;
  const children = data?.childrenWaitingCount ?? 0;
  if (talks.length + copies.length + again.length + children === 0) return null;
  return (
    <Block heading={<Trans>Yes and no for good</Trans>}>
      <Queue
        items={[
          ...(copies.length === 0 ? [] : [{
            key: 'copies',
            lead: late > 0 ? <Tag tone="worry"><Trans>Late</Trans></Tag> : <Tag tone="wait"><Trans>Take down</Trans></Tag>,
            title: <Link to={paths.takeDowns()}><b><Plural value={copies.length} one="One copy has to come down" other="# copies have to come down" /></b></Link>,
            detail: <Trans>Somebody stopped a yes.</Trans>,
            action: <ButtonLink small look="quiet" to={paths.takeDowns()}><Trans>See them</Trans></ButtonLink>,
          }]),
          ...(children === 0 ? [] : [{
            key: 'children',
            lead: <Tag tone="wait"><Trans>To ask</Trans></Tag>,
            title: <Link to={paths.childrenWaiting()}><b><Plural value={children} one="One child waits for a yes" other="# children wait for a yes" /></b></Link>,
            detail: <Trans>From somebody who looks after them. A sheet brought them.</Trans>,
            action: <ButtonLink small look="quiet" to={paths.childrenWaiting()}><Trans>See them</Trans></ButtonLink>,
          }]),
          ...talks.map((one) => {
            const names = listed((one.others ?? []).map(({ who }) => who));
            return {
              key: one.id,
              lead: <Tag tone="wait">{one.state === 'IN_DISCUSSION' ? <Trans>To talk about</Trans> : <Trans>Nobody to ask</Trans>}</Tag>,
              title: <Link to={paths.yesAndNoOf(one.memberId)}><b><WhatToDo name={one.childName ?? ''} talk={one.state === 'IN_DISCUSSION'} others={names} /></b></Link>,
              detail: <>{purposeLabel(purposes, one)}.<BringIn people={one.bringIn} /></>,
              action: <ButtonLink small look="quiet" to={paths.yesAndNoOf(one.memberId)}><Trans>Look</Trans></ButtonLink>,
            };
          }),
          ...again.map((one) => {
            const page = paths.understandingOf(one.memberId, one.scope);
            return {
              key: one.id,
              lead: <Tag tone="wait"><Trans>Talk again</Trans></Tag>,
              title: <Link to={page}><b><Trans>Talk with {one.memberName} again about what it means</Trans></b></Link>,
              detail: <>{scopes.find(({ value }) => value === one.scope)?.label}. <Trans>What we wrote counts until {shortDay(one.reviewOn)}.</Trans></>,
              action: <ButtonLink small look="quiet" to={page}><Trans>Look</Trans></ButtonLink>,
            };
          }),
        ]}
      />
    </Block>
  );
}

function WhatToDo({ name, talk, others }: { name: string; talk: boolean; others: string }) {
  if (!talk) return <Trans>Find out who may decide for {name}</Trans>;
  return others ? <Trans>Talk with {name} and {others}</Trans> : <Trans>Talk with {name}</Trans>;
}
