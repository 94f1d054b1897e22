import { Trans } from '@lingui/react/macro';

import type { MyLooksPageQuery } from './my-looks-page.generated';

type What = MyLooksPageQuery['whoLooked'][number]['what'];

export function WhatWasSeen({ what }: { what: What }) {
  switch (what) {
    case 'CHECKS': return <Trans>Looked at what is needed of you: a day, a number, or why you do not need it.</Trans>;
    case 'RECORD': return <Trans>Looked at your page: your name, how to reach you and what you do with us.</Trans>;
    case 'PAGES': return <Trans>Looked at your pages with you, after you gave them your numbers.</Trans>;
    case 'BESIDE': return <Trans>Sat with you and helped you use this site.</Trans>;
    case 'ACCESS_NEEDS': return <Trans>Looked at what you need so that you can take part.</Trans>;
    case 'NOTES': return <Trans>Read the notes about you.</Trans>;
    case 'BANK_DETAILS': return <Trans>Looked at your bank details.</Trans>;
    case 'PAY_FILE': return <Trans>Looked at the list of payments you are on.</Trans>;
    case 'PAYMENTS': return <Trans>Looked at a list of what we pay. You are on it.</Trans>;
    case 'PANEL': return <Trans>Looked at who sits on an interview panel. You are one of them.</Trans>;
    case 'WAYS_IN': return <Trans>Looked at how you sign in, so that they can help you.</Trans>;
    case 'LIST': return <Trans>Looked at a list of people. It says your name, what you are good at and how to reach you.</Trans>;
    case 'PERMISSION': return <Trans>Looked at who said yes or no for you.</Trans>;
    case 'MESSAGE': return <Trans>Looked at a list of messages and letters. One is to you.</Trans>;
    case 'SAID': return <Trans>Read what you told us, so that we can answer you.</Trans>;
    case 'PAPERS': return <Trans>Looked at which papers you have opened.</Trans>;
    case 'SHEET': return <Trans>Took a list away. Your name is on it.</Trans>;
    case 'REQUEST': return <Trans>Read what you wrote when you asked to join.</Trans>;
    case 'COPY': return <Trans>Took a copy of all we have about you. They hand it over to you or your family.</Trans>;
    case 'LOG': return <Trans>Checked who did what with your page. It is their job to look after your data.</Trans>;
    case 'OTHER': return <Trans>Looked at something we have about you.</Trans>;
  }
}
