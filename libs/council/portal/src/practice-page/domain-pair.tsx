import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';

import type { PracticePageQuery } from './practice-page.generated';

type Domain = PracticePageQuery['practiceModel']['domains'][number];

/** One domain in both wordings. The lines are quotations: they are shown as they are written down, never rewritten. */
export function DomainPair({ domain }: { domain: Domain }) {
  const id = useId();
  return (
    <section className="domain" aria-labelledby={id}>
      <h2 id={id}>{domain.title}</h2>
      <div className="domain-sides">
        <Side look="families" heading={<Trans>What families ask of us</Trans>} title={domain.familyTitle} lines={domain.familyLines} />
        <Side look="ours" heading={<Trans>What we promise</Trans>} title={domain.practitionerTitle} lines={domain.practitionerLines} />
      </div>
    </section>
  );
}

function Side({ look, heading, title, lines }: { look: 'families' | 'ours'; heading: ReactNode; title: string; lines: readonly string[] }) {
  return (
    <div className={`side side-${look}`}>
      <h3>{heading}</h3>
      <p className="soft small">{title}</p>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  );
}
