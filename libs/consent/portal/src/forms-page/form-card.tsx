import { Card, Details, longDay, Note, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { Translated, Version } from './forms-page';
import { InLanguages } from './in-languages';
import { VersionForm } from './version-form';

/** One purpose: what is asked today, what waits for its day, what was asked before. */
export function FormCard({ label, versions, forms, writes }: { label: string; versions: readonly Version[]; forms: readonly Translated[]; writes: boolean }) {
  const [newest] = versions;
  const current = versions.find((one) => one.current);
  if (!newest || !current) return null;
  const earlier = versions.filter(({ version }) => version < current.version);
  return (
    <Card heading={label} level={3} tag={<Tag><Trans>Version {current.version}</Trans></Tag>}>
      <Words one={current} />
      {newest !== current && (
        <>
          <Note icon="calendar">
            <p><b><Trans>New words from {longDay(newest.validFrom)}.</Trans></b> {newest.meaningChanged ? <Trans>All who said yes are asked again on that day.</Trans> : <Trans>Nobody is asked again.</Trans>}</p>
          </Note>
          <Words one={newest} />
        </>
      )}
      {earlier.length > 0 && <Details summary={<Trans>What we asked before</Trans>}>{earlier.map((one) => <Words key={one.version} one={one} />)}</Details>}
      <InLanguages forms={forms} />
      {writes && <Details summary={<Trans>Write new words</Trans>}><VersionForm last={newest} label={label} /></Details>}
    </Card>
  );
}

/** As the person it is about reads them: `{you}` stands for them, and is their name for everybody else. */
const asRead = (...texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join(' ').replace(/\{(\w+)\}/g, (_, place: string) => (place === 'way' ? '…' : place));

function Words({ one: { plain, easyRead, validFrom } }: { one: Version }) {
  return (
    <>
      <p><b>{asRead(plain.question)}</b><br />{asRead(plain.what, plain.cannotRecall, plain.whyWeAsk)}</p>
      <Soft><Trans>Easy Read:</Trans> {asRead(easyRead.question, easyRead.what, easyRead.cannotRecall, easyRead.whyWeAsk)}</Soft>
      <Soft small><Trans>Since {longDay(validFrom)}.</Trans></Soft>
    </>
  );
}
