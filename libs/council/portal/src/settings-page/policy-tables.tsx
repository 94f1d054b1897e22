import { Block, dayWithYear, Details, Table } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { shownValue } from './shown-value';
import type { SettingsPageQuery } from './settings-page.generated';

type Value = SettingsPageQuery['policyValues'][number];

/** Everything that was decided, one drawer a subject; what held earlier and what comes stands beside what holds. */
export function PolicyTables({ values }: { values: readonly Value[] }) {
  const sections = [...new Set(values.map(({ section }) => section))];
  return (
    <Block heading={<Trans>What the council has decided</Trans>} aside={<Plural value={values.length} one="# value" other="# values" />}>
      {sections.map((section) => <Section key={section} section={section} values={values.filter((value) => value.section === section)} />)}
    </Block>
  );
}

function Section({ section, values }: { section: string; values: readonly Value[] }) {
  const { t } = useLingui();
  const name = (section.charAt(0).toUpperCase() + section.slice(1)).replaceAll('-', ' ');
  return (
    <Details summary={<>{name} <small>{values.length}</small></>}>
      <Table
        folds
        caption={t`${name}: values, from when to when, and where they come from`}
        rows={values}
        rowKey={({ code, from }) => `${code} ${from}`}
        isCurrent={({ holds }) => holds}
        columns={[
          { head: <Trans>What</Trans>, names: true, cell: ({ label, code }) => <>{label}<br /><code className="soft small">{code}</code></> },
          { head: <Trans>Value</Trans>, figures: true, whole: true, cell: shownValue },
          { head: <Trans>From</Trans>, whole: true, cell: ({ from }) => dayWithYear(from) },
          { head: <Trans>To</Trans>, whole: true, cell: ({ to }) => (to ? dayWithYear(to) : <Trans>no end</Trans>) },
          { head: <Trans>Where it comes from</Trans>, cell: ({ source }) => source },
          { head: <Trans>Checked</Trans>, whole: true, cell: ({ checkedOn }) => dayWithYear(checkedOn) },
        ]}
      />
    </Details>
  );
}
