import { EmailsToRing } from '@alongside/accounts/portal';
import { ConsentsToCheck, ConsentsToTalkAbout, PermissionsToTalkAbout } from '@alongside/consent/portal';
import { Desk } from '@alongside/kit';
import { AloneNow, AroundTasks, EnquiriesWaiting, GroupsKeptApart, NotesToLookAt, WorriesOpen } from '@alongside/members/portal';
import { LettersWaiting } from '@alongside/messages/portal';
import { ChildrenToPlan, ComingDates, LatestReplies, RegistersToClose, ShakenPlans } from '@alongside/opportunities/portal';
import { PanelsToAgree } from '@alongside/panels/portal';
import { BankCallsToMake } from '@alongside/payments/portal';
import { PromisesDue } from '@alongside/voice/portal';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useShell } from '../../session/use-shell';

/** The coordinator's day: what we promised, what waits for an answer, which dates come. Each block belongs to its own subject. */
export default function TodayPage() {
  const { t } = useLingui();
  const { me } = useShell();
  return (
    <Desk title={t`Today`} heading={<Trans>Hello {me?.firstName}</Trans>}>
      {me?.roles.includes('safeguarding-lead') && <Suspense><WorriesOpen /></Suspense>}
      <Suspense><AloneNow /></Suspense>
      {me?.roles.includes('coordinator') && <Suspense><GroupsKeptApart /></Suspense>}
      <Suspense><PromisesDue /></Suspense>
      {me?.roles.includes('coordinator') && <Suspense><BankCallsToMake /></Suspense>}
      {me?.roles.includes('coordinator') && <Suspense><EmailsToRing /></Suspense>}
      {me?.roles.includes('coordinator') && <Suspense><NotesToLookAt /></Suspense>}
      {me?.roles.includes('coordinator') && <Suspense><EnquiriesWaiting /></Suspense>}
      {me?.roles.includes('coordinator') && <Suspense><LettersWaiting /></Suspense>}
      <Suspense><PermissionsToTalkAbout /></Suspense>
      {me?.roles.includes('coordinator') && <Suspense><ConsentsToTalkAbout /></Suspense>}
      {me?.roles.includes('service-lead') && <Suspense><ConsentsToCheck /></Suspense>}
      {me?.roles.includes('coordinator') && <Suspense><AroundTasks /></Suspense>}
      <Suspense><PanelsToAgree /></Suspense>
      {me?.roles.includes('coordinator') && <Suspense><ShakenPlans /></Suspense>}
      <Suspense><ChildrenToPlan /></Suspense>
      <Suspense><RegistersToClose /></Suspense>
      <Suspense><ComingDates /></Suspense>
      <Suspense><LatestReplies /></Suspense>
    </Desk>
  );
}
