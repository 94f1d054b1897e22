import { Button, Details, Form, listed, Queue, Soft, TextArea, useIdempotencyKey, useQuestion } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { useGapWords } from './use-gap-words';
import { AskAllTheSameDocument, type WhoIsNextQuery } from './who-is-next.generated';

type LeftOutMember = NonNullable<WhoIsNextQuery['suggestedMembers']['leftOut']>[number];

/** Whom the date does not fit, with why, and a way to ask them all the same; open for somebody who was looked for by name. Who is stopped by anything else is never here. */
export function LeftOut({ date, members, count, found, asked }: { date: Pick<TeamDate, 'id' | 'whoFits'>; members: readonly LeftOutMember[]; count: number; found: boolean; asked: (name: string) => void }) {
  const words = useGapWords(date.whoFits);
  if (count === 0) return null;
  return (
    <Details open={found} summary={<Plural value={count} one="# person is left out: it does not fit them" other="# people are left out: it does not fit them" />}>
      <Queue dense items={members.map((member) => ({
        key: member.memberId,
        title: <b>{member.memberName}</b>,
        detail: <>{[...member.gaps].map((gap) => words[gap]).join(' ')} {member.languages.length > 0 && <Trans>Speaks {listed([...member.languages])}.</Trans>}</>,
        under: <AskAnyway sessionId={date.id} member={member} asked={asked} />,
      }))} />
      {count > members.length && <Soft><Plural value={count - members.length} one="And # more. Find them by name." other="And # more. Find them by name." /></Soft>}
    </Details>
  );
}

function AskAnyway({ sessionId, member: { memberId, memberName }, asked }: { sessionId: string; member: LeftOutMember; asked: (name: string) => void }) {
  const { t } = useLingui();
  const { key } = useIdempotencyKey();
  const reason = `reason-${memberId}`;
  const question = useQuestion({
    deed: AskAllTheSameDocument,
    variables: (answers) => ({ sessionId, memberId, reason: answers.text(reason, t`Write why you ask them.`), idempotencyKey: key }),
    fields: { reason, memberId: reason },
    done: () => asked(memberName),
  });
  return (
    <Details summary={<Trans>Ask {memberName} all the same</Trans>}>
      <Form question={question} label={t`Ask ${memberName} all the same`}>
        <TextArea name={reason} rows={2} most={500} label={<Trans>Why?</Trans>} hint={<Trans>It is kept with your name. They may read it. Nothing about health or family.</Trans>} />
        <Button small look="quiet"><Trans>Ask them</Trans><span className="visually-hidden">: {memberName}</span></Button>
      </Form>
    </Details>
  );
}
