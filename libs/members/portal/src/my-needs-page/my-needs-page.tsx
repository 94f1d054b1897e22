import { BackLink, Button, Card, EmptyState, Form, Loaded, Page, paths, Radios, Row, StatusLine, TextArea, useDeed, useQuestion, useRefusalWords, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MyNeedsPageDocument, SayMyNeedsDocument, type MyNeedsPageQuery, type SayMyNeedsMutationVariables } from './my-needs-page.generated';

type Line = NonNullable<NonNullable<MyNeedsPageQuery['myRecord']>['accessLines']>[number];
type Typed = Extract<SayMyNeedsMutationVariables['lines'], readonly unknown[]>[number];

const whoSees = {
  TEAM: <Trans>Only the team</Trans>,
  HOSTS: <Trans>Also the people who run my dates</Trans>,
  VENUE: <Trans>Also the place we meet at, without my name</Trans>,
};

/** Asked once and carried to each date; each line says who sees it. Nobody is asked for a reason. */
export default function MyNeedsPage() {
  const { t } = useLingui();
  const asked = useQuery(MyNeedsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`What I need`} heading={<Trans>What I need to take part</Trans>} lead={<Trans>Say it once. We bring it to each date.</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting what you said</Trans>}>
        {({ myRecord }) => (myRecord ? <Needs lines={myRecord.accessLines ?? []} /> : <EmptyState><p><Trans>There is nothing here to change.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Needs({ lines }: { lines: readonly Line[] }) {
  const words = useRefusalWords();
  const change = useDeed(SayMyNeedsDocument);
  const without = (id: string) => void change.run({ lines: lines.filter((line) => line.id !== id).map(asTyped) });
  return (
    <>
      {lines.map((line) => (
        <Card key={line.id}>
          <p>{line.words}</p>
          <p className="soft">{whoSees[line.seenBy]}</p>
          <Row><Button type="button" look="quiet" small onClick={() => without(line.id)}><Trans>Take away</Trans><span className="visually-hidden">: {line.words}</span></Button></Row>
        </Card>
      ))}
      <StatusLine>
        {change.sending && <Trans>Sending</Trans>}
        {change.answer?.kind === 'refused' && words(change.answer.refusals[0])}
        {change.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
      <AddLine lines={lines} />
    </>
  );
}

function AddLine({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: SayMyNeedsDocument,
    variables: (answers) => ({
      lines: [...lines.map(asTyped), { words: answers.text('words', t`Write what you need.`), seenBy: answers.choice('seenBy', t`Choose who can see it.`) as Typed['seenBy'] }],
    }),
    fields: { accessLines: 'words' },
    done: (_, form) => form.reset(),
  });
  return (
    <Card heading={<Trans>Add one thing</Trans>}>
      <Form question={question} label={t`Add one thing`}>
        <TextArea name="words" most={2000} rows={2} label={<Trans>What do you need?</Trans>} hint={<Trans>Like a ramp, a break, or large print.</Trans>} />
        <Radios name="seenBy" label={<Trans>Who can see it?</Trans>} options={(['TEAM', 'HOSTS', 'VENUE'] as const).map((value) => ({ value, label: whoSees[value] }))} />
        <WhyWeAsk><p><Trans>We ask so that dates work for you. You do not have to say why you need it.</Trans></p></WhyWeAsk>
        <Button><Trans>Add this</Trans></Button>
      </Form>
    </Card>
  );
}

const asTyped = ({ words, seenBy }: Line): Typed => ({ words, seenBy });
