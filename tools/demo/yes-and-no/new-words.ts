import type { Story } from '../story';

const WRITE = 'mutation($form: FormVersionTyped!) { writeFormVersion(form: $form) { version } }';

/** What is told to a place is told to the driver too now: something else than people said yes to, so that they are asked anew. And one question is only put better, which asks nobody. */
export function newWords({ agenda, calendar, deeds, people }: Story): void {
  const write = (ago: number, from: number, form: object) =>
    agenda.at(calendar.moment(calendar.working(1, calendar.daysAgo(ago)), '09:20'), () => deeds.ask(people.actor('Dilys Pugh'), WRITE, { form: { ...form, validFrom: calendar.daysAgo(from) } }).then(() => undefined));
  // The night looks on the day they hold from, as it does everywhere.
  agenda.at(calendar.moment(calendar.daysAgo(12), '03:20'), () => deeds.job('consent.ask-again'));
  write(19, 12, {
    scope: 'SHARE_NEEDS', meaningChanged: true,
    plain: {
      question: 'Can we tell the place, and the driver, what helps {you}?', what: 'We tell the people who run the room what helps, such as big print. If we pay a taxi, we tell the driver too. We do not say why.',
      cannotRecall: 'The people we told will know. We ask them to forget it afterwards.', whyWeAsk: 'What helps {you} is private. So we ask before we pass it on.',
    },
    easyRead: {
      question: 'Can we tell the place and the driver what helps {you}?', what: 'We say what helps. We tell the place. We tell the taxi driver. We do not say why.', cannotRecall: 'They will know it then.', whyWeAsk: 'It is private. So we ask.',
    },
  });
  write(33, 26, {
    scope: 'RESEARCH', meaningChanged: false,
    plain: {
      question: 'Can a study use {your} answers?', what: 'A study finds out what helps families. It uses the answers and leaves out the name.', cannotRecall: 'Once the study is out, the answers stay in it.', whyWeAsk: 'Nobody has to be in a study. So we ask.',
    },
    easyRead: { question: 'Can a study use {your} answers?', what: 'A study finds out what helps. It leaves out the name.', cannotRecall: 'The study comes out. Then the answers stay in it.', whyWeAsk: 'No one has to be in a study. So we ask.' },
  });
}
