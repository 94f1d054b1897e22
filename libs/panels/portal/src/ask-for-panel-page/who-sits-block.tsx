import { Block, NumberInput, Radios, Row, WhomDoesItSuit } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { useDesignWords, type PanelKind } from '../words/design-words';
import { firstDraft, usualSeats, type Draft } from './read-draft';

/** Who is on the panel? Choosing a kind fills in its usual seats; they can be changed. */
export function WhoSitsBlock({ kind }: { kind: Draft['kind'] }) {
  const { kinds } = useDesignWords();
  const usual = kind === '' ? firstDraft : usualSeats[kind];
  const hints: Readonly<Record<PanelKind, ReactNode>> = {
    MIXED: <Trans>2 parents or carers and 1 young person</Trans>,
    YOUNG_PEOPLE: <Trans>3 young people and a supporter</Trans>,
    PARENTS_AND_CARERS: <Trans>3 parents or carers</Trans>,
    WITH_OFFICERS: <Trans>2 of our people, 2 of yours</Trans>,
  };
  const options = (Object.keys(kinds) as PanelKind[]).map((value) => ({ value, label: kinds[value], hint: hints[value] }));
  return (
    <Block heading={<Trans>Who is on the panel?</Trans>}>
      <Radios name="kind" label={<Trans>Kind of panel</Trans>} look="tiles" options={options} value="MIXED" />
      <div className="block-note">
        <Row>
          <NumberInput key={`parents ${kind}`} name="parentSeats" label={<Trans>Seats for parents or carers</Trans>} defaultValue={usual.parentSeats ?? 0} />
          <NumberInput key={`young ${kind}`} name="youngSeats" label={<Trans>Seats for young people</Trans>} defaultValue={usual.youngSeats ?? 0} />
        </Row>
      </div>
      <div className="block-note"><WhomDoesItSuit /></div>
    </Block>
  );
}
