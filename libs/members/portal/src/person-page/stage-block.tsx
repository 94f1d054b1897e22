import { Block, Button, Details, Form, Icon, longDay, Row, Select, Sheet, Soft, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { DeedButton } from '../people-around-page/deed-button';
import { useComingWords } from '../words/use-coming-words';
import { useMemberWords } from '../words/use-member-words';
import type { Person } from './person-page';
import { ArchiveMemberDocument, MeetMemberDocument, type ArchiveMemberMutationVariables } from './person-page.generated';

/** Where somebody is on their way with us, and what it follows from. Resting, leaving and coming back are their own word. */
export function StageBlock({ person, done }: { person: Person; done: () => void }) {
  const { stages } = useMemberWords();
  const { steps } = useComingWords();
  const { id, stage, restUntil, leavesOn, welcomeSteps, metOn } = person;
  return (
    <Block heading={stages[stage]}>
      <Sheet>
        {stage === 'ONBOARDING' && (
          <ul className="stack stack-tight">{(welcomeSteps ?? []).map(({ name, done: isDone, needed }) => <li key={name} className="row"><Icon name={isDone ? 'check' : 'clock'} /><span>{steps[name]}{!isDone && <>, <span className="soft">{needed ? <Trans>still to come</Trans> : <Trans>if they like</Trans>}</span></>}</span></li>)}</ul>
        )}
        {stage === 'ONBOARDING' && !metOn && <Row><DeedButton deed={MeetMemberDocument} variables={{ memberId: id }}><Trans>We met them</Trans></DeedButton></Row>}
        {stage === 'RESTING' && <p>{restUntil ? <Trans>Their rest ends by itself on {longDay(restUntil)}.</Trans> : <Trans>Until they come back.</Trans>} <Trans>They are asked to nothing.</Trans></p>}
        {stage === 'LEAVING' && leavesOn && <p><Trans>They said goodbye. Put in order what is theirs until {longDay(leavesOn)}: their last money, a reference, their skills. They can come back with one tap.</Trans></p>}
        {stage === 'LEFT' && <p>{leavesOn && <Trans>Left on {longDay(leavesOn)}.</Trans>} <Trans>The door stays open. We still pay what we owe.</Trans></p>}
        {stage !== 'LEFT' && <Archive memberId={id} done={done} />}
      </Sheet>
    </Block>
  );
}

function Archive({ memberId, done }: { memberId: string; done: () => void }) {
  const { t } = useLingui();
  const { archiveReasons } = useComingWords();
  const question = useQuestion({
    deed: ArchiveMemberDocument,
    variables: (answers) => ({ memberId, because: answers.choice('because', t`Choose one from the list.`) as ArchiveMemberMutationVariables['because'] }),
    done,
  });
  return (
    <Details summary={<Trans>Put this record away</Trans>}>
      <Form question={question} label={t`Put this record away`}>
        <Soft><Trans>They are asked to nothing more, and hold no place. Money they earned is still paid. Nobody but the team sees the reason.</Trans></Soft>
        <Select name="because" label={<Trans>Why</Trans>} empty={t`Choose`} options={Object.entries(archiveReasons).map(([value, label]) => ({ value, label }))} />
        <Button small look="quiet"><Trans>Put away</Trans></Button>
      </Form>
    </Details>
  );
}
