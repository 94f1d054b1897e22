import { phone, phoneLink } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { PublicContact } from '../session/use-shell';

/** A number that can be pressed and never breaks across lines. */
export function CallLink({ number }: { number: string }) {
  return <a href={`tel:${phoneLink(number)}`}>{phone(number)}</a>;
}

/** Under every page for members: danger first, then a child, then someone else to talk to. */
export function CallLine({ contacts, young }: { contacts: readonly PublicContact[]; young: boolean }) {
  const worried = worriedNow(contacts);
  const childline = contacts.find(({ code }) => code === 'childline');
  return (
    <p className="safe">
      <Trans>Is anyone in danger now?</Trans> <Trans>Call{'\u00a0'}<CallLink number="999" />.</Trans>{' '}
      {young && childline
        ? <><Trans>Want to talk to someone else?</Trans> <Trans>Call Childline on{'\u00a0'}<CallLink number={childline.phone} />.</Trans> <Trans>It is free.</Trans></>
        : worried && <><Trans>Worried about a child?</Trans> <Trans>Call{'\u00a0'}<CallLink number={worried.phone} />.</Trans></>}
    </p>
  );
}

/** Who answers at this hour about a child: the server knows the hours and the bank holidays. */
export function worriedNow(contacts: readonly PublicContact[]): PublicContact | undefined {
  return contacts.find(({ code, isNow }) => code.startsWith('safeguarding') && isNow) ?? contacts.find(({ code }) => code.startsWith('safeguarding'));
}
