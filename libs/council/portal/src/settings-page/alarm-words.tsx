import { useLingui } from '@lingui/react/macro';

/** The alarms an administrator is likeliest to meet, in words; each other one is named as its query is. */
export function useAlarmWords(): (name: string) => string {
  const { t } = useLingui();
  return (name) => {
    switch (name) {
      case 'platform.seals-are-broken': return t`The log was changed behind our back. Run audit:verify. Then tell the data protection officer.`;
      case 'platform.log-is-not-sealed': return t`The log was not sealed for ten minutes. Look whether the worker runs.`;
      case 'platform.seal-head-does-not-leave': return t`The newest seal did not leave the house for a day. Look at mail and at the file for it.`;
      case 'platform.work-stands-still': return t`Work waits for more than ten minutes. Look whether the worker runs.`;
      case 'payments.payment-and-ledger-disagree': return t`A payment and the books do not agree. Do not release a pay run; tell the pay team.`;
      case 'payments.ledger-does-not-add-up': return t`The books do not add up. Do not release a pay run; tell the pay team.`;
      case 'payments.not-four-eyes': return t`One person alone let money go. Tell the pay team and the data protection officer.`;
      case 'payments.file-changed-since-it-was-made': return t`A pay file is not what it was when it was made. Do not send it; tell the pay team.`;
      case 'council.strangers-cause-too-much-to-be-sent': return t`Strangers asked for so many codes and links that none leave for an hour. Passkeys, cards and work accounts still work. Look where it comes from; if it is a real crowd, raise the limit.`;
      case 'members.nobody-is-on-duty': return t`A worry was handed on and nobody is on duty. Call a safeguarding lead now. Then set the list on the Safety page.`;
      case 'members.a-worry-reaches-nobody': return t`A worry was handed on and no text about it has left. Call a safeguarding lead now. Then look at the texts.`;
      case 'members.nobody-hears-of-somebody-alone': return t`Somebody works alone, is late, and no text about it has left. Ring them and their contacts now. Then look at the texts.`;
      default: return t`A check that must find nothing found something: ${name.split('.').join(': ').replaceAll('-', ' ')}.`;
    }
  };
}
