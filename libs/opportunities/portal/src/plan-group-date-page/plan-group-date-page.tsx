import { BackLink, Button, Columns, DateParts, Desk, fitIn, Form, Loaded, NumberInput, paths, Sheet, TextArea, TextInput, useIdempotencyKey, useQuestion, WhomDoesItSuit } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';

import { PlanGroupDateDocument, PlanGroupDatePageDocument, type PlanGroupDatePageQuery } from './plan-group-date-page.generated';

/** A date that only one group is asked to. */
export default function PlanGroupDatePage() {
  const { t } = useLingui();
  const id = useParams().id ?? '';
  const asked = useQuery(PlanGroupDatePageDocument, { variables: { id } });
  return (
    <Desk title={t`Plan a date`} back={<BackLink to={paths.group(id)}><Trans>The group</Trans></BackLink>} heading={<Trans>Plan a date for a group</Trans>} lead={asked.data && <Trans>For {asked.data.teamGroup.name}. Nobody else is asked, or sees it.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the group</Trans>}>{({ teamGroup }) => <Sheet><Plan group={teamGroup} /></Sheet>}</Loaded>
    </Desk>
  );
}

function Plan({ group }: { group: PlanGroupDatePageQuery['teamGroup'] }) {
  const { t } = useLingui();
  const go = useNavigate();
  const key = useIdempotencyKey();
  const question = useQuestion({
    deed: PlanGroupDateDocument,
    variables: (answers) => ({
      idempotencyKey: key.key,
      input: {
        groupId: group.id, title: answers.text('title', t`Write what it is.`), plainSummary: answers.text('plainSummary', t`Write what people will do.`),
        heldOn: answers.date('heldOn', t`Write the day.`) ?? '', startsAt: answers.time('startsAt', t`Write when it begins.`) ?? '', endsAt: answers.time('endsAt', t`Write when it ends.`) ?? '',
        place: answers.text('place', t`Write where it is.`), placeNote: answers.text('placeNote') || null,
        seats: [{ kind: 'PARENT_CARER' as const, count: answers.whole('parents') ?? 0 }, { kind: 'YOUNG_PERSON' as const, count: answers.whole('young') ?? 0 }],
        fit: fitIn(answers),
      },
    }),
    fields: { seats: 'parents' },
    done: ({ planGroupDate }) => void go(paths.teamDate(planGroupDate)),
  });
  return (
    <Form question={question} label={t`Plan a date`}>
      <TextInput name="title" label={<Trans>What it is</Trans>} autoComplete="off" />
      <TextArea name="plainSummary" rows={2} most={2000} label={<Trans>What people will do</Trans>} hint={<Trans>Members read this. Plain words.</Trans>} />
      <DateParts name="heldOn" label={<Trans>Day</Trans>} />
      <Columns look="even">
        <TextInput name="startsAt" label={<Trans>Begins</Trans>} hint={<Trans>Like 4:30pm</Trans>} autoComplete="off" width="short" />
        <TextInput name="endsAt" label={<Trans>Ends</Trans>} autoComplete="off" width="short" />
      </Columns>
      <TextInput name="place" label={<Trans>Where</Trans>} autoComplete="off" />
      <TextInput name="placeNote" label={<Trans>How to find it</Trans>} hint={<Trans>You can leave this empty.</Trans>} autoComplete="off" />
      <Columns look="even">
        <NumberInput name="parents" label={<Trans>Seats for parents or carers</Trans>} defaultValue={group.memberCount ?? 0} />
        <NumberInput name="young" label={<Trans>Seats for young people</Trans>} defaultValue={0} />
      </Columns>
      <WhomDoesItSuit />
      <Button small><Trans>Plan it</Trans></Button>
    </Form>
  );
}
