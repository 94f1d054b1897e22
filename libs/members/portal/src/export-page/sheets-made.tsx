import { listed, moment, Queue, Tag, TakeFile } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { useExportWords } from '../words/use-export-words';
import type { ExportPageQuery } from './export-page.generated';

type Made = ExportPageQuery['memberExports'][number];

/** Sheets on their way, ready, and let go. */
export function SheetsMade({ sheets, mayTake = false }: { sheets: readonly Made[]; mayTake?: boolean }) {
  const words = useExportWords();
  return (
    <Queue
      items={sheets.map((made) => ({
        key: made.id,
        lead: <StateTag state={made.state} />,
        title: <b>{made.purpose}</b>,
        detail: (
          <>
            {listed(made.fields.map((field) => words[field]))}. {made.askedByName}, {moment(made.askedAt)}.{' '}
            {made.state !== 'MAKING' && <Plural value={made.people} one="# person." other="# people." />}
            {made.state === 'MAKING' && made.progress && <Trans>{made.progress.done} of {made.progress.total} people are written.</Trans>}
          </>
        ),
        action: mayTake && made.state === 'READY' ? <TakeFile from={`/files/member-exports/${made.id}.xlsx`} name="members.xlsx" look="quiet" small><Trans>Take it</Trans></TakeFile> : undefined,
      }))}
    />
  );
}

function StateTag({ state }: { state: Made['state'] }) {
  switch (state) {
    case 'MAKING': return <Tag tone="wait"><Trans>Being made</Trans></Tag>;
    case 'READY': return <Tag tone="good"><Trans>Ready</Trans></Tag>;
    case 'LET_GO': return <Tag><Trans>Let go</Trans></Tag>;
  }
}
