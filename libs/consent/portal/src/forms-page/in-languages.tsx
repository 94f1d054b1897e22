import { Dots, listed, paths, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { spoken } from '../words/spoken';

interface Translated {
  readonly id: string;
  readonly version: number;
  readonly translations: readonly { readonly id: string; readonly language: string; readonly name: string; readonly ownName: string; readonly rightToLeft: boolean; readonly checkedBy: string | null }[];
  readonly missing: readonly { readonly language: string; readonly name: string; readonly wasThere: boolean }[];
}

/** Which languages the words are there in; older ones are not shown with newer English, so each version says it for itself. */
export function InLanguages({ forms }: { forms: readonly Translated[] }) {
  return (
    <Dots>
      {forms.map(({ id, version, translations, missing }) => {
        const shown = translations.filter((one, place) => one.checkedBy && translations.findIndex((other) => other.checkedBy && other.language === one.language) === place);
        const waiting = translations.filter(({ checkedBy }) => !checkedBy).length;
        return (
          <li key={id}>
            <Link to={paths.formInLanguages(id)}>{forms.length > 1 ? <Trans>Version {version} in other languages</Trans> : <Trans>In other languages</Trans>}</Link>
            {shown.length > 0 && <>: {shown.map((one, place) => <span key={one.id}>{place > 0 && ', '}{one.name} <span {...spoken(one)}>({one.ownName})</span></span>)}</>}
            <Missing missing={missing} />
            {waiting > 0 && <Soft small><Trans>One more waits for a second person to check it.</Trans></Soft>}
          </li>
        );
      })}
    </Dots>
  );
}

/** Whoever reads one of these is shown the newest words, in English. */
function Missing({ missing }: { missing: Translated['missing'] }) {
  const names = (wasThere: boolean) => listed(missing.filter((one) => one.wasThere === wasThere).map(({ name }) => name));
  return (
    <>
      {names(true) !== '' && <p><Tag tone="worry"><Trans>Not there yet</Trans></Tag> <Trans>{names(true)}. The words before these were. Who reads it is shown the new ones in English, and told so kindly.</Trans></p>}
      {names(false) !== '' && <Soft small><Trans>Never there yet: {names(false)}.</Trans></Soft>}
    </>
  );
}
