import { BackLink, Block, Button, Desk, Details, Form, Loaded, longDay, Note, paths, phone as spokenPhone, Row, Select, Sheet, Split, SummaryList, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams } from 'react-router';

import { EnquiryAge } from '../enquiries-waiting/enquiries-waiting';
import { DeedButton } from '../people-around-page/deed-button';
import { useComingWords } from '../words/use-coming-words';
import { useMemberWords } from '../words/use-member-words';
import { AnswerEnquiryDocument, CloseEnquiryDocument, EnquiryPageDocument, type CloseEnquiryMutationVariables, type EnquiryPageQuery } from './enquiry-page.generated';
import { JoiningWord } from './joining-word';
import { TakeIn } from './take-in';

export type Enquiry = EnquiryPageQuery['enquiry'];

/** What forms of this page choose from. */
export interface Choices {
  readonly team: readonly { value: string; label: string }[];
  readonly statuses: readonly { value: string; label: string }[];
}

/** One person who asked to join: get in touch, then take them in or let them go. Nothing more is kept before that. */
export default function EnquiryPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(EnquiryPageDocument, { variables: { id } });
  const enquiry = asked.data?.enquiry;
  return (
    <Desk
      title={enquiry?.name ?? t`Asked to join`} back={<BackLink to={paths.joining()}><Trans>Who is where</Trans></BackLink>}
      heading={enquiry?.name ?? <Trans>Asked to join</Trans>} lead={enquiry && <><Trans>Asked to join.</Trans> <EnquiryAge enquiry={enquiry} /></>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what they asked</Trans>}>{({ enquiry: one, voiceOwners, legalStatusRules }) => <Asked enquiry={one} choices={{ team: voiceOwners.map(({ id: value, name: label }) => ({ value, label })), statuses: legalStatusRules.map(({ status: value, label }) => ({ value, label })) }} />}</Loaded>
    </Desk>
  );
}

function Asked({ enquiry, choices }: { enquiry: Enquiry; choices: Choices }) {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  const { heardFroms, cameBys, channels } = useComingWords();
  const { id, state, kind, age, grownUp, address, heardFrom, answerBy, needsWord, knownId, knownAs, channel, reachNote, cameBy, agreedOn, joiningWord } = enquiry;
  const grownUpLine = grownUp === true ? [{ label: t`Grown up, as they said`, value: t`Yes` }] : [];
  return (
    <Split beside={<LetGo enquiry={enquiry} />}>
      <Block heading={<Trans>What they told us</Trans>}>
        <Sheet>
          <SummaryList
            answers={[
              { label: t`Who they are`, value: kinds[kind] },
              ...(age === null || age === undefined ? grownUpLine : [{ label: t`Age, as they said`, value: String(age) }]),
              { label: t`Where it is safe to answer`, value: [channels[channel], ...(address ? [address.includes('@') ? address : spokenPhone(address)] : [])].join(': ') },
              ...(reachNote ? [{ label: t`When it is safe`, value: reachNote }] : []),
              ...(cameBy !== 'PAGE' && agreedOn ? [{ label: cameBys[cameBy], value: t`They said on ${longDay(agreedOn)} that we may write it down` }] : []),
              { label: t`How they heard of us`, value: heardFrom ? heardFroms[heardFrom] : t`Did not say` },
              { label: t`We said we would be in touch by`, value: answerBy ? longDay(answerBy) : '' },
            ]}
          />
          {knownId && <Note tone="wait"><p><Trans>This address is also <Link to={paths.person(knownId)}>{knownAs}</Link>’s. Ask before you take them in.</Trans></p></Note>}
          {needsWord && <Note><p><Trans>They are under 16. Ask them who looks after them, and whether it is safe to talk to that person. Only then talk to that person.</Trans></p></Note>}
        </Sheet>
      </Block>
      {state === 'WAITING'
        ? <Block heading={<Trans>Get in touch</Trans>}><Sheet><p>{channel === 'IN_PERSON' ? <Trans>There is no safe way yet. Wait until they come by again.</Trans> : <Trans>Use only the address they gave. Say “Working together”, and nothing about care.</Trans>}</p><Row><DeedButton deed={AnswerEnquiryDocument} variables={{ id }} look="main"><Trans>We talked</Trans></DeedButton></Row></Sheet></Block>
        : (
          <>
            {joiningWord && <JoiningWord enquiry={enquiry} word={joiningWord} choices={choices} />}
            <Block heading={<Trans>Take them in</Trans>}><Sheet><TakeIn enquiry={enquiry} choices={choices} /></Sheet></Block>
          </>
        )}
    </Split>
  );
}

function LetGo({ enquiry: { id } }: { enquiry: Enquiry }) {
  const { t } = useLingui();
  const { closeReasons } = useComingWords();
  const go = useNavigate();
  const question = useQuestion({
    deed: CloseEnquiryDocument,
    variables: (answers) => ({ id, because: answers.choice('because', t`Choose one from the list.`) as CloseEnquiryMutationVariables['because'] }),
    done: () => void go(paths.joining()),
  });
  return (
    <Block heading={<Trans>It leads no further</Trans>}>
      <Sheet>
        <p><Trans>They can ask again at any time. What they typed is forgotten after some months.</Trans></p>
        <Details summary={<Trans>Let this go</Trans>}>
          <Form question={question} label={t`Let this go`}>
            <Select name="because" label={<Trans>Why</Trans>} empty={t`Choose`} options={Object.entries(closeReasons).map(([value, label]) => ({ value, label }))} />
            <Button small look="quiet"><Trans>Let this go</Trans></Button>
          </Form>
        </Details>
      </Sheet>
    </Block>
  );
}
