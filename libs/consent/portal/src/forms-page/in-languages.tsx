import { Dots, paths, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { spoken } from '../words/spoken';
import type { Translated } from './forms-page';

/** Which languages the words are there in; older ones are not shown with newer English, so each version says it for itself. */
export function InLanguages({ forms }: { forms: readonly Translated[] }) {
  return (
    <Dots>
      {forms.map(({ id, version, translations }) => {
        const shown = translations.filter((one, place) => one.checkedBy && translations.findIndex((other) => other.checkedBy && other.language === one.language) === place);
        const waiting = translations.filter(({ checkedBy }) => !checkedBy).length;
        return (
          <li key={id}>
            <Link to={paths.formInLanguages(id)}>{forms.length > 1 ? <Trans>Version {version} in other languages</Trans> : <Trans>In other languages</Trans>}</Link>
            {shown.length > 0 && <>: {shown.map((one, place) => <span key={one.id}>{place > 0 && ', '}{one.name} <span {...spoken(one)}>({one.ownName})</span></span>)}</>}
            {waiting > 0 && <Soft small><Trans>One more waits for a second person to check it.</Trans></Soft>}
          </li>
        );
      })}
    </Dots>
  );
}
