import { Block, ButtonLink, Desk, listed, Loaded, longDay, paths, Queue, type QueueItem, Sheet, shortDay, Soft } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { EnquiryAge } from '../enquiries-waiting/enquiries-waiting';
import { useComingWords } from '../words/use-coming-words';
import { useMemberWords } from '../words/use-member-words';
import { WaitsForWord } from '../words/waits-for-word';
import { JoiningPageDocument, type JoiningPageQuery } from './joining-page.generated';

type Column = JoiningPageQuery['stageBoard'][number];
type Listed = Column['members'][number];

/** Where everybody is on their way with us. Nobody sets a stage: it follows from what was met and from the days people chose. */
export default function JoiningPage() {
  const { t } = useLingui();
  const asked = useQuery(JoiningPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Who is where`} heading={<Trans>Who is where</Trans>} lead={<Trans>From asking to join, to leaving. It follows by itself from what is there.</Trans>} actions={<><ButtonLink to={paths.newEnquiry()} icon="add"><Trans>Somebody rang or came</Trans></ButtonLink> <ButtonLink to={paths.people()} look="quiet" icon="people"><Trans>Everybody</Trans></ButtonLink></>}>
      <Loaded from={asked} waiting={<Trans>Getting who is where</Trans>}>{(board) => <Board {...board} />}</Loaded>
    </Desk>
  );
}

function Board({ enquiries, stageBoard }: JoiningPageQuery) {
  const { kinds, stages } = useMemberWords();
  const asked = enquiries.map((enquiry): QueueItem => ({
    key: enquiry.id,
    lead: <EnquiryAge enquiry={enquiry} />,
    title: <Link to={paths.enquiry(enquiry.id)}>{enquiry.name}</Link>,
    detail: <>{kinds[enquiry.kind]}{enquiry.needsWord && enquiry.joiningWord && <>. <WaitsForWord word={enquiry.joiningWord} /></>}</>,
  }));
  return (
    <div className="columns columns-even">
      <Stage heading={<Trans>Asked to join</Trans>} count={enquiries.length} items={asked} nobody={<Trans>Nobody waits for an answer.</Trans>} />
      {stageBoard.map((column) => (column.stage === 'ACTIVE'
        ? <WithUs key={column.stage} count={column.count} />
        : <Stage key={column.stage} heading={stages[column.stage]} count={column.count} items={column.members.map((member) => itemOf(member, kinds[member.kind]))} nobody={<Trans>Nobody.</Trans>} />))}
    </div>
  );
}

function Stage({ heading, count, items, nobody }: { heading: ReactNode; count: number; items: readonly QueueItem[]; nobody: ReactNode }) {
  return <Block heading={heading} aside={count}>{items.length > 0 ? <Queue dense items={items} /> : <Sheet><Soft>{nobody}</Soft></Sheet>}</Block>;
}

function WithUs({ count }: { count: number }) {
  const { stages } = useMemberWords();
  return <Block heading={stages.ACTIVE} aside={count}><Sheet><p><Link to={`${paths.people()}?stage=ACTIVE`}><Trans>See them in the list</Trans></Link></p></Sheet></Block>;
}

function itemOf(member: Listed, kind: string): QueueItem {
  return { key: member.id, title: <Link to={paths.person(member.id)}>{member.knownAs}</Link>, detail: <>{kind}. <What member={member} /></> };
}

/** What is still to come, or when it ends. */
function What({ member: { stage, joinedOn, restUntil, leavesOn, welcomeSteps } }: { member: Listed }) {
  const { toCome } = useComingWords();
  if (stage === 'RESTING') return restUntil ? <Trans>Until {longDay(restUntil)}.</Trans> : <Trans>Until they come back.</Trans>;
  if (stage === 'LEAVING') return leavesOn ? <Trans>Has time to say goodbye until {shortDay(leavesOn)}.</Trans> : null;
  if (stage === 'LEFT') return leavesOn ? <Trans>Left on {shortDay(leavesOn)}.</Trans> : null;
  const open = (welcomeSteps ?? []).filter(({ done, needed }) => needed && !done).map(({ name }) => toCome[name]);
  return <><Trans>Since {shortDay(joinedOn)}.</Trans> {open.length > 0 && <Trans>Still to come: {listed(open)}.</Trans>}</>;
}
