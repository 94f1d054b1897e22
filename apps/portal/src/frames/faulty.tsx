import { ErrorState, Page } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';

function BrokenPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Something went wrong`} heading={<Trans>Something went wrong</Trans>} width="narrow">
      <ErrorState onTryAgain={() => location.reload()} />
    </Page>
  );
}

/** A page that breaks, or whose program could not be fetched, takes nothing else down with it. */
export class Faulty extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
