import { ButtonLink, Card, Columns, Icon, type IconName, paths, useArrival } from '@alongside/kit';
import { LatestChanges } from '@alongside/voice/portal';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, Suspense } from 'react';
import { CallsList } from '../../contacts/calls-list';
import { homeOf } from '../../session/home-of';
import { useShell } from '../../session/use-shell';
import { Seafront } from './seafront';

function Kind({ icon, heading, children }: { icon: IconName; heading: ReactNode; children: ReactNode }) {
  return <li className="card stack"><span className="badge"><Icon name={icon} /></span><h3>{heading}</h3><p>{children}</p></li>;
}

/** The front door: what this is, how to come in, whom to call. */
export default function LandingPage() {
  const { t } = useLingui();
  const { me, contacts } = useShell();
  useArrival(t`Working together`);
  return (
    <main id="main" tabIndex={-1} className="wide">
      <div className="hero">
        <div className="hero-words stack">
          <h1 tabIndex={-1}><Trans>You have been there. Help us get it right.</Trans></h1>
          <p><Trans>Parents, carers and young people in Blackpool work with us. You help choose staff. You teach them. You plan what is next. We pay you for your time.</Trans></p>
          <p className="row">
            {me
              ? <ButtonLink look="light" to={homeOf(me.roles)}><Trans>Go to my page</Trans></ButtonLink>
              : <ButtonLink look="light" to={paths.signIn()}><Trans>Sign in</Trans></ButtonLink>}
            {!me && <a className="button button-line" href={paths.join()}><Trans>Join in</Trans></a>}
            <ButtonLink look="line" to={paths.help()}><Trans>See how to join in</Trans></ButtonLink>
          </p>
        </div>
        <Seafront />
      </div>
      <div className="page sections">
        <section className="stack" aria-labelledby="what">
          <h2 id="what"><Trans>What you can do</Trans></h2>
          <ul className="card-row kinds">
            <Kind icon="people" heading={<Trans>Help choose staff</Trans>}><Trans>Meet people who want a job with us. Ask your question. Your score counts.</Trans></Kind>
            <Kind icon="hat" heading={<Trans>Teach our staff</Trans>}><Trans>Tell new workers what it is like. We help you get ready.</Trans></Kind>
            <Kind icon="said" heading={<Trans>Plan with us</Trans>}><Trans>Help us make letters, rooms and meetings better.</Trans></Kind>
          </ul>
          <p className="soft"><Trans>You choose what you do. You can say no, or stop, at any time.</Trans></p>
        </section>
        <Columns look="lead">
          <section className="stack" aria-labelledby="changed">
            <h2 id="changed"><Trans>You said. We did.</Trans></h2>
            <Suspense><LatestChanges /></Suspense>
          </section>
          <Card heading={<Trans>Are you safe?</Trans>}><CallsList contacts={contacts} /></Card>
        </Columns>
      </div>
    </main>
  );
}
