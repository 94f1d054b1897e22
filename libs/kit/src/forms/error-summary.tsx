import { useEffect, useRef, type MouseEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import type { Question } from './use-question';

const prefix = 'Error: ';

/** "There is a problem": takes focus, says the same words as beside each field, and leads to the first box of each. */
export function ErrorSummary({ question: { problems, broken, tries } }: { question: Pick<Question, 'problems' | 'broken' | 'tries'> }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0 || broken;
  useEffect(() => {
    if (!shown) return;
    box.current?.focus();
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => { document.title = document.title.replace(prefix, ''); };
  }, [shown, tries]);
  if (!shown) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2><Trans>There is a problem</Trans></h2>
      {broken && <p><Trans>We could not send this. It is not your fault. We kept what you wrote. Try again.</Trans></p>}
      <ul>
        {problems.map(({ field, words }) => <li key={`${field}${words}`}>{field ? <a href={`#${field}`} onClick={goTo}>{words}</a> : words}</li>)}
      </ul>
    </div>
  );
}

/** The address stays as it is, and the field ends up in sight with its label. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const name = event.currentTarget.hash.slice(1);
  const field = document.getElementById(name) ?? document.getElementsByName(name)[0];
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus();
}
