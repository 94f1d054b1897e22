import { Button, Checkboxes, Details, Form, Radios, Select, Soft, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { useDayWords } from '../words/use-day-words';
import type { ChildDay } from './children-page';
import { PlanChildDayDocument, type PlanChildDayMutationVariables } from './children-page.generated';

type Plan = PlanChildDayMutationVariables['plan'];

/** People are chosen from those around the child whom we have confirmed, and from the team; a name typed in a hurry opens no door. */
export function PlanDay({ day: { bookingId, memberName, comes, goes, collector, contacts, around, neverAlone, travel, ours, leastOfUs, fetchers, takers }, done }: { day: ChildDay; done: () => void }) {
  const { t } = useLingui();
  const words = useDayWords();
  const [coming, setComing] = useState<string | null>(comes ?? null);
  const [going, setGoing] = useState<string | null>(goes ?? null);
  const [fetched, taken] = [travel === 'YES' && coming === 'FETCHED_BY_US', travel === 'YES' && going === 'TAKEN_BY_US'];
  const question = useQuestion({
    deed: PlanChildDayDocument,
    variables: (answers) => ({
      bookingId,
      plan: {
        comes: answers.choice('comes', t`Say how they come.`) as Plan['comes'], goes: answers.choice('goes', t`Say how they go home.`) as Plan['goes'],
        collectorId: answers.choice('collectorId') || null, contactIds: answers.choices('contactIds', t`Choose somebody we can ring.`),
        fetcherIds: fetched ? answers.choices('fetcherIds') : [], takerIds: taken ? answers.choices('takerIds') : [],
      },
    }),
    done,
  });
  const people = around.map(({ id, name, relation }) => ({ value: id, label: `${name} (${relation === 'iro' ? 'IRO' : relation.replaceAll('-', ' ')})` }));
  // A way nobody may go is not offered; the one that stands stays to be seen and changed.
  const open = (value: string) => !(neverAlone && value === 'ALONE') && !(travel !== 'YES' && (value === 'FETCHED_BY_US' || value === 'TAKEN_BY_US'));
  const ways = (all: Readonly<Record<string, string>>) => Object.entries(all).filter(([value]) => open(value)).map(([value, label]) => ({ value, label }));
  const team = ours.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Details summary={comes ? <Trans>Change the plan for {memberName}</Trans> : <Trans>Plan the day of {memberName}</Trans>}>
      <Form question={question} label={t`The day of ${memberName}`}>
        <Radios name="comes" look="lines" label={<Trans>How do they come?</Trans>} options={ways(words.comes)} value={coming} onChoose={setComing} />
        {fetched && <Checkboxes name="fetcherIds" look="lines" label={<Trans>Who of us fetches them?</Trans>} hint={<AtLeast least={leastOfUs} />} options={team} values={fetchers.map(({ id }) => id)} />}
        <Radios name="goes" look="lines" label={<Trans>How do they go home?</Trans>} options={ways(words.goes)} value={going} onChoose={setGoing} />
        {taken && <Checkboxes name="takerIds" look="lines" label={<Trans>Who of us takes them home?</Trans>} hint={<AtLeast least={leastOfUs} />} options={team} values={takers.map(({ id }) => id)} />}
        {people.length === 0 && <Soft><Trans>Nobody around them is confirmed yet. Do that first, on their page.</Trans></Soft>}
        <Select name="collectorId" label={<Trans>Who collects them?</Trans>} hint={<Trans>Only where somebody collects them.</Trans>} empty={t`Nobody`} options={people} defaultValue={collector?.id ?? ''} />
        <Checkboxes name="contactIds" look="lines" label={<Trans>Whom do we ring if something happens?</Trans>} options={people} values={contacts.map(({ id }) => id)} />
        <Button small><Trans>Keep this plan</Trans></Button>
      </Form>
    </Details>
  );
}

function AtLeast({ least }: { least: number }) {
  return <Trans>At least {least}. Nobody is alone with a child on the way. Those who look after them read the names.</Trans>;
}
