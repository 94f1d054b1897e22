import type { PlainDate } from '@alongside/kernel';
import { Button, dayWithYear, Details, Stack } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

export interface SoonerEnd {
  readonly months?: number | null;
  readonly until: PlainDate;
}

const A_YEAR = 12;

/** Whoever says yes holds its end, too: sooner if they like, one tap each. */
export function SoonerYes({ ends, onYes }: { ends: readonly SoonerEnd[]; onYes: (until: PlainDate) => void }) {
  if (ends.length === 0) return null;
  return (
    <Details summary={<Trans>Yes, but not for so long</Trans>}>
      <Stack>
        {ends.map(({ months, until }) => (
          <Button key={until} type="button" look="quiet" icon="check" onClick={() => onYes(until)}>
            {months ? (months === A_YEAR ? <Trans>Yes, for a year</Trans> : <Plural value={months} one="Yes, for a month" other="Yes, for # months" />) : <Trans>Yes, until the summer is over</Trans>}{' '}
            <span className="soft">({dayWithYear(until)})</span>
          </Button>
        ))}
      </Stack>
    </Details>
  );
}
