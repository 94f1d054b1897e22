import { longDay, Note, Queue, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { shownValue } from './shown-value';
import type { SettingsPageQuery } from './settings-page.generated';

export function EndsSoon({ values }: { values: SettingsPageQuery['policyValues'] }) {
  if (values.length === 0) return <Note tone="good"><p><Trans>Nothing runs out in the next five months.</Trans></p></Note>;
  const ordered = [...values].sort((one, other) => (one.to ?? '').localeCompare(other.to ?? ''));
  return (
    <Queue dense items={ordered.map((value) => ({
      key: `${value.code} ${value.from}`,
      lead: <Tag tone="wait"><Trans>Soon</Trans></Tag>,
      title: <>{value.label}: <b>{shownValue(value)}</b></>,
      detail: value.to && <Trans>Holds until {longDay(value.to)}</Trans>,
    }))} />
  );
}
