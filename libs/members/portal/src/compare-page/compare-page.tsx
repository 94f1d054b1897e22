import { ActionButton, BackLink, Block, Desk, Dots, listed, Loaded, Note, paths, Row, Sheet, Stack, useDeed, useIdempotencyKey, useRefusalWords, WhatCameOfIt } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';

import { KeptApart } from '../group-page/kept-apart';
import { useLikenessWords } from '../words/use-likeness-words';
import { useMemberWords, waysInWords } from '../words/use-member-words';
import { ComparePageDocument, JoinRecordsDocument, SayNotSameDocument, type ComparePageQuery } from './compare-page.generated';
import { SideBySide } from './side-by-side';

export type Comparison = ComparePageQuery['compareRecords'];
export type Compared = Comparison['one'];

/** Two records side by side, and what it means to say that they are one person. */
export default function ComparePage() {
  const { t } = useLingui();
  const { one = '', other = '' } = useParams();
  const asked = useQuery(ComparePageDocument, { variables: { one, other }, fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Compare`} back={<BackLink to={paths.maybeTwice()}><Trans>Here twice?</Trans></BackLink>} heading={<Trans>One person or two?</Trans>} lead={<Trans>That you looked at both is on record.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting both</Trans>}>{({ compareRecords }) => <Held comparison={compareRecords} />}</Loaded>
    </Desk>
  );
}

function Held({ comparison }: { comparison: Comparison }) {
  const words = useLikenessWords();
  const { one, other, reasons, state, sameBirthDate } = comparison;
  return (
    <Stack>
      {state === 'NOT_SAME' && <Note><p><Trans>Somebody looked and said: these are two people.</Trans></p></Note>}
      {reasons.length > 0 && <p><Trans>They have {listed(reasons.map((reason) => words[reason]))}.</Trans></p>}
      {sameBirthDate !== null && <p>{sameBirthDate ? <Trans>Both have the same date of birth.</Trans> : <Trans>They have different dates of birth.</Trans>}</p>}
      <SideBySide one={one} other={other} />
      <KeptApart pairs={comparison.keptApart}><Trans>As one person they would be in one group. Look at the rule, or find another group with one of them, first.</Trans></KeptApart>
      <WhatStays comparison={comparison} />
      <Block heading={<Trans>What are they?</Trans>}>
        <Sheet>
          <Keep keep={one} other={other} />
          <Keep keep={other} other={one} />
          {state === 'OPEN' && <TwoPeople one={one} other={other} />}
        </Sheet>
      </Block>
    </Stack>
  );
}

/** Said before the deed. */
function WhatStays({ comparison: { safeWays } }: { comparison: Comparison }) {
  const { ways } = useMemberWords();
  return (
    <Block heading={<Trans>If they are one person</Trans>}>
      <Sheet>
        <Dots>
          <li><Trans>Both keep their history. Nothing is moved, and you can undo it at any time.</Trans></li>
          <li><Trans>You pick the record to use. The other one is kept beside it and is in no list.</Trans></li>
          <li>{safeWays.length > 0 ? <Trans>We reach them only by what both name as safe: {waysInWords(ways, safeWays)}.</Trans> : <Trans>Both name no way as safe, so nothing is sent. Ask them first.</Trans>}</li>
          <li><Trans>We write only at times both call safe.</Trans></li>
          <li><Trans>They are in the groups of both, with what they said yes to there.</Trans></li>
          <li><Trans>Each yes and no stays where it was said. A no on one counts for both.</Trans></li>
          <li><Trans>Who to avoid and where not to go counts for both.</Trans></li>
          <li><Trans>Bank details are never put together. Money goes where it was to go.</Trans></li>
          <li><Trans>Each sign-in shows what it showed before, so that nobody sees what is not theirs.</Trans></li>
        </Dots>
      </Sheet>
    </Block>
  );
}

function Keep({ keep, other }: { keep: Compared; other: Compared }) {
  const go = useNavigate();
  const { key } = useIdempotencyKey();
  const deed = useDeed(JoinRecordsDocument, { refetch: 'none' });
  const refusal = useRefusalWords();
  async function join() {
    const answer = await deed.run({ keptId: keep.id, otherId: other.id, idempotencyKey: key });
    if (answer.kind === 'done') void go(paths.person(keep.id));
  }
  return (
    <>
      <Row><ActionButton type="button" small look="quiet" whyNot={keep.whyNotKeep ? refusal({ code: keep.whyNotKeep }) : null} sending={deed.sending} onClick={() => void join()}><Trans>One person: use {keep.fullName}</Trans></ActionButton></Row>
      <WhatCameOfIt deed={deed} />
    </>
  );
}

function TwoPeople({ one, other }: { one: Compared; other: Compared }) {
  const go = useNavigate();
  const deed = useDeed(SayNotSameDocument, { refetch: 'none' });
  async function say() {
    if ((await deed.run({ oneId: one.id, otherId: other.id })).kind === 'done') void go(paths.maybeTwice());
  }
  return (
    <>
      <Row><ActionButton type="button" small look="quiet" whyNot={null} sending={deed.sending} onClick={() => void say()}><Trans>Two people: do not ask again</Trans></ActionButton></Row>
      <WhatCameOfIt deed={deed} />
    </>
  );
}
