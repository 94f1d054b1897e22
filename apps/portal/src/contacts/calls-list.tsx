import { phone, phoneLink } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { PublicContact } from '../session/use-shell';

/** Every number there is to call, with what it is for; those that answer now come first. */
export function CallsList({ contacts }: { contacts: readonly PublicContact[] }) {
  const ordered = [...contacts].sort((one, other) => Number(other.isNow) - Number(one.isNow));
  return (
    <ul className="calls">
      <li><a href="tel:999"><b>999</b><span><Trans>Someone is in danger now</Trans></span></a></li>
      {!contacts.some(({ code }) => code === 'childline') && <li><a href="tel:08001111"><b>{phone('0800 1111')}</b><span><Trans>Childline. It is free, at any time</Trans></span></a></li>}
      {ordered.filter((contact) => contact.phone !== '999').map((contact) => (
        <li key={contact.code}>
          <a href={`tel:${phoneLink(contact.phone)}`}><b>{phone(contact.phone)}</b><span>{contact.what}</span><span className="soft">{contact.label}</span><span className="soft">{contact.hours}</span></a>
        </li>
      ))}
    </ul>
  );
}
