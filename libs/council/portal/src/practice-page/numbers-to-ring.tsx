import { phone, phoneLink, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { PracticePageQuery } from './practice-page.generated';

/** Every number with what it is for; whether somebody answers now is told in words. */
export function NumbersToRing({ contacts }: { contacts: PracticePageQuery['practitionerContacts'] }) {
  return (
    <ul className="ring">
      {contacts.map((contact) => (
        <li key={contact.code}>
          <p><a href={`tel:${phoneLink(contact.phone)}`}><b>{phone(contact.phone)}</b></a> {contact.isNow && <Tag tone="good" icon="check"><Trans>Answers now</Trans></Tag>}</p>
          <p>{contact.label}</p>
          <p className="soft small">{contact.what} {contact.hours}</p>
        </li>
      ))}
    </ul>
  );
}
