import { Block, dayWithYear, Desk, Loaded, Table } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { PolicyTables } from '../settings-page/policy-tables';
import { shownValue } from '../settings-page/shown-value';
import { DecideForm } from './decide-form';
import { useWorkWords } from './use-work-words';
import { ValuesPageDocument, type ValuesPageQuery } from './values-page.generated';

export type Value = ValuesPageQuery['policyValues'][number];

/** From which age a young person says yes alone, and what else the council decided: to be read, and for consent, children and members to be decided anew. */
export default function ValuesPage() {
  const { t } = useLingui();
  const asked = useQuery(ValuesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk
      title={t`What was decided`} heading={<Trans>What was decided</Trans>}
      lead={<Trans>From which age somebody says yes alone, and all else that was decided. A new value holds from a day on. What people said before stays as they said it.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what was decided</Trans>}>
        {({ policyValues }) => {
          const ages = policyValues.filter(({ section }) => section === 'ages');
          const work = policyValues.filter(({ code }) => code.startsWith('child.employment.'));
          const open = policyValues.filter(({ writtenAs, holds }) => writtenAs !== null && holds);
          return (
            <>
              <Block heading={<Trans>Says yes alone from</Trans>} note={<Trans>Nobody says yes alone below the age in law for a page like ours. Under the age here, those who decide for them are asked too.</Trans>}>
                <Ages values={ages} />
              </Block>
              {work.length > 0 && (
                <Block heading={<Trans>Is it work in law?</Trans>} note={<Trans>What the child employment officer says about people of school age, one kind of work at a time. Until it is decided they come as before, and their money waits. An administrator keeps it.</Trans>}>
                  <Work values={work} />
                </Block>
              )}
              <Block heading={<Trans>Decide something new</Trans>} note={<Trans>What holds for consent, for children and for members. What held until then stays to be read below.</Trans>}><DecideForm values={open} /></Block>
              <PolicyTables values={policyValues.filter((value) => value.section !== 'ages' && !work.includes(value))} />
            </>
          );
        }}
      </Loaded>
    </Desk>
  );
}

/** Each purpose once, with what holds; what is decided ahead stands below it with its day, what held earlier too. */
function Ages({ values }: { values: readonly Value[] }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = { told: t`told of it`, asked: t`asked too` };
  return (
    <Table
      folds
      caption={t`From which age somebody says yes alone, for each purpose, and from which day that holds`}
      rows={values} rowKey={({ code, from }) => `${code} ${from}`} isCurrent={({ holds }) => holds}
      columns={[
        { head: <Trans>What for</Trans>, names: true, cell: ({ label }) => label },
        { head: <Trans>Age or answer</Trans>, whole: true, cell: (value) => words[value.value] ?? shownValue(value) },
        { head: <Trans>From</Trans>, whole: true, cell: ({ from }) => dayWithYear(from) },
        { head: <Trans>To</Trans>, whole: true, cell: ({ to }) => (to ? dayWithYear(to) : <Trans>no end</Trans>) },
        { head: <Trans>Where it comes from</Trans>, cell: ({ source }) => source },
      ]}
    />
  );
}

/** Each kind of work with what holds, since when, and where it comes from. */
function Work({ values }: { values: readonly Value[] }) {
  const { t } = useLingui();
  const words = useWorkWords();
  return (
    <Table
      folds
      caption={t`Whether it is child employment, for each kind of work, and from which day that holds`}
      rows={values} rowKey={({ code, from }) => `${code} ${from}`} isCurrent={({ holds }) => holds}
      columns={[
        { head: <Trans>Kind of work</Trans>, names: true, cell: ({ label }) => label },
        { head: <Trans>Decided</Trans>, cell: ({ value }) => words[value] ?? value },
        { head: <Trans>From</Trans>, whole: true, cell: ({ from }) => dayWithYear(from) },
        { head: <Trans>To</Trans>, whole: true, cell: ({ to }) => (to ? dayWithYear(to) : <Trans>no end</Trans>) },
        { head: <Trans>Where it comes from</Trans>, cell: ({ source }) => source },
      ]}
    />
  );
}
