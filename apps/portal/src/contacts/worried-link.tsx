import { paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

/** In the head of every page, in the same place: one tap to the numbers. */
export function WorriedLink() {
  return <Link className="worried" to={paths.worried()}><Trans>I am worried about someone</Trans></Link>;
}
