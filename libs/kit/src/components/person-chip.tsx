import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { phone, phoneLink } from '../words/phone';
import { ButtonLink } from './button';
import { Face } from './face';

/** "Jo is your person": on every page a participant sees. */
export function PersonChip({ name, heading, hours, textNumber, callNumber, photo }: {
  name: string;
  heading?: ReactNode;
  hours?: ReactNode;
  textNumber?: string | null;
  callNumber?: string | null;
  photo?: ReactNode;
}) {
  return (
    <section className="person" data-help="person" aria-labelledby="your-person">
      {photo ?? <Face name={name} />}
      <div>
        <h2 id="your-person">{heading ?? <Trans>{name} is your person</Trans>}</h2>
        {hours && <p>{hours}</p>}
      </div>
      <ul className="pair">
        {textNumber && <li><ButtonLink look="quiet" icon="text" to={`sms:${phoneLink(textNumber)}`}><Trans>Text {name}</Trans></ButtonLink></li>}
        {callNumber && <li><ButtonLink look="quiet" icon="phone" to={`tel:${phoneLink(callNumber)}`}>{textNumber ? <Trans>Call {name}</Trans> : <Trans>Call {phone(callNumber)}</Trans>}</ButtonLink></li>}
      </ul>
    </section>
  );
}
