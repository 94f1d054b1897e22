import { Button, Checkboxes, Details, Form, Radios, Select, Soft, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useDayWords } from '../words/use-day-words';
import type { ChildDay } from './children-page';
import { PlanChildDayDocument, type PlanChildDayMutationVariables } from './children-page.generated';

type Plan = PlanChildDayMutationVariables['plan'];

/** People are chosen from those around the child whom we have confirmed; a name typed in a hurry opens no door. */
export function PlanDay({ day: { bookingId, memberName, comes, goes, collector, contacts, around, neverAlone }, done }: { day: ChildDay; done: () => void }) {
  const { t } = useLingui();
  const words = useDayWords();
  const question = useQuestion({
    deed: PlanChildDayDocument,
    variables: (answers) => ({
      bookingId,
      plan: {
        comes: answers.choice('comes', t`Say how they come.`) as Plan['comes'], goes: answers.choice('goes', t`Say how they go home.`) as Plan['goes'],
        collectorId: answers.choice('collectorId') || null, contactIds: answers.choices('contactIds', t`Choose somebody we can ring.`),
      },
    }),
    done,
  });
  const people = around.map(({ id, name, relation }) => ({ value: id, label: `${name} (${relation.replaceAll('-', ' ')})` }));
  const ways = (all: Readonly<Record<string, string>>) => Object.entries(all).filter(([value]) => !(neverAlone && value === 'ALONE')).map(([value, label]) => ({ value, label }));
  return (
    <Details summary={comes ? <Trans>Change the plan for {memberName}</Trans> : <Trans>Plan the day of {memberName}</Trans>}>
      <Form question={question} label={t`The day of ${memberName}`}>
        <Radios name="comes" look="lines" label={<Trans>How do they come?</Trans>} options={ways(words.comes)} value={comes ?? null} />
        <Radios name="goes" look="lines" label={<Trans>How do they go home?</Trans>} options={ways(words.goes)} value={goes ?? null} />
        {people.length === 0 && <Soft><Trans>Nobody around them is confirmed yet. Do that first, on their page.</Trans></Soft>}
        <Select name="collectorId" label={<Trans>Who collects them?</Trans>} hint={<Trans>Only where somebody collects them.</Trans>} empty={t`Nobody`} options={people} defaultValue={collector?.id ?? ''} />
        <Checkboxes name="contactIds" look="lines" label={<Trans>Whom do we ring if something happens?</Trans>} options={people} values={contacts.map(({ id }) => id)} />
        <Button small><Trans>Keep this plan</Trans></Button>
      </Form>
    </Details>
  );
}
