import { Block, listed, longDay, Note, Queue, Row, Sheet, Stack, SummaryList, Table, Tag, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { ours, useAroundWords } from '../words/use-around-words';
import { DeedButton } from './deed-button';
import { DelegateForm } from './delegate-form';
import { MovedForm } from './moved-form';
import type { Around } from './people-around-page';
import { ConfirmWhoMaySayYesDocument, EndDelegationDocument } from './people-around-page.generated';
import { StatusForm } from './status-form';

type Known = NonNullable<Around['whoMaySayYes']>;
type Area = NonNullable<Known['areas']>[number];

/** The map of who decides: first whether it can be relied on, then decision by decision, then what it rests on. */
export function WhoMaySayYes({ member, known }: { member: Around; known: Known }) {
  const { t } = useLingui();
  const name = member.knownAs;
  return (
    <Block heading={<Trans>Who may say yes</Trans>} note={<Trans>Comes from the council’s table of who signs, and from who is confirmed above.</Trans>}>
      <Stack>
        <Trust known={known} name={name} />
        <Areas known={known} name={name} />
        <Sheet>
          <SummaryList answers={[
            { label: t`Where ${name} lives, and who is responsible`, value: known.statusLabel },
            { label: t`Since`, value: known.since ? longDay(known.since) : t`We do not know` },
            { label: t`What says so`, value: known.evidence ?? t`Nothing yet` },
            { label: t`Confirmed`, value: known.confirmedOn ? [known.confirmedByName, longDay(known.confirmedOn)].filter(Boolean).join(', ') : t`Not yet` },
            { label: t`Ask again on`, value: known.recheckOn ? longDay(known.recheckOn) : t`Now` },
          ]}
          />
          {known.since && <Row><DeedButton look={known.recheckDue ? 'main' : 'quiet'} deed={ConfirmWhoMaySayYesDocument} variables={{ memberId: member.id }}><Trans>I have asked, it is so</Trans></DeedButton></Row>}
        </Sheet>
        <Delegations known={known} />
        <Stack>
          <StatusForm memberId={member.id} name={name} open={!known.since} />
          <DelegateForm member={member} />
          {known.since && <MovedForm memberId={member.id} name={name} />}
        </Stack>
      </Stack>
    </Block>
  );
}

function Trust({ known, name }: { known: Known; name: string }) {
  if (!known.since) return <Note tone="worry"><p><b><Trans>We do not know yet who may say yes for {name}.</Trans></b> <Trans>Ask the people who know. Until then nobody is asked.</Trans></p></Note>;
  if (!known.confirmedOn) return <Note tone="worry"><p><b><Trans>This is not confirmed.</Trans></b> <Trans>It counts as not known until you have asked somebody who knows.</Trans></p></Note>;
  if (known.recheckDue) return <Note tone="wait"><p><b><Trans>It is time to ask again.</Trans></b> <Trans>This may have changed.</Trans></p></Note>;
  return null;
}

/** Areas with the same answer share a line. */
function Areas({ known, name }: { known: Known; name: string }) {
  const { t } = useLingui();
  const { areas } = useAroundWords();
  const lines = new Map<string, { first: Area; names: string[] }>();
  for (const area of known.areas ?? []) {
    const key = JSON.stringify({ ...area, area: null });
    const line = lines.get(key) ?? { first: area, names: [] };
    line.names.push(areas[ours(area.area)] ?? area.area);
    lines.set(key, line);
  }
  return (
    <Table
      folds
      caption={t`Who may say yes for ${name}, decision by decision`}
      rows={[...lines.values()]}
      rowKey={({ first }) => first.area}
      columns={[
        { head: <Trans>About</Trans>, names: true, cell: ({ names }) => names.join(', ') },
        { head: <Trans>Who may say yes</Trans>, cell: ({ first }) => <Answer area={first} name={name} /> },
        { head: <Trans>What else</Trans>, cell: ({ first }) => <Besides area={first} name={name} /> },
      ]}
    />
  );
}

function Answer({ area, name }: { area: Area; name: string }) {
  const words = useRefusalWords();
  const { capacities } = useAroundWords();
  if (area.stop) return <><Tag tone="worry"><Trans>Nobody yet</Trans></Tag> {words({ code: area.stop })}</>;
  return <>{area.maySign.map(({ personId, name: who, capacity }, place) => <span key={personId}>{place > 0 && <Trans>, or </Trans>}<b>{capacity === 'SELF' ? name : who}</b>{capacity !== 'SELF' && <> {capacities[ours(capacity)]}</>}</span>)}</>;
}

function Besides({ area, name }: { area: Area; name: string }) {
  const people = (holders: Area['told']) => listed(holders.map((holder) => holder.name));
  return (
    <>
      {area.ownYesToo && !area.stop && <Trans>And {name}’s own yes.</Trans>}{' '}
      {area.consulted.length > 0 && <Trans>Ask {people(area.consulted)} what they think.</Trans>}{' '}
      {area.told.length > 0 && <Trans>Tell {people(area.told)}, unless that is a risk.</Trans>}{' '}
      {area.managerToo && <Trans>A named manager looks too.</Trans>}
    </>
  );
}

function Delegations({ known }: { known: Known }) {
  const { areas } = useAroundWords();
  const all = known.delegations ?? [];
  if (all.length === 0) return null;
  return (
    <Stack>
      <h3><Trans>What paper leaves to a carer</Trans></h3>
      <Queue
        items={all.map(({ id, area, name, source, reviewOn, due }) => {
          const about = areas[ours(area)] ?? area;
          return {
            key: id,
            lead: due ? <Tag tone="worry"><Trans>Counts no more</Trans></Tag> : <Tag tone="good"><Trans>Counts</Trans></Tag>,
            title: <><b>{about}</b>: {name}</>,
            detail: <><Trans>By {source}.</Trans> <Trans>Look again on {longDay(reviewOn)}.</Trans></>,
            action: <DeedButton deed={EndDelegationDocument} variables={{ id }} about={`${name}, ${about}`}><Trans>It has ended</Trans></DeedButton>,
          };
        })}
      />
    </Stack>
  );
}
