import type { Story } from '../story';
import { dateInPolish, dateInUrdu } from './date-words';
import { polish } from './polish';
import { urdu } from './urdu';

/** Of each purpose the newest version first. */
const FORMS = '{ formsToTranslate { id scope } }';
const WRITE = 'mutation($translation: TranslationTyped!) { writeTranslation(translation: $translation) { id } }';
const CHECK = 'mutation($id: ID!) { checkTranslation(id: $id, readsIt: true) { id } }';

const written = [
  { scope: 'PHOTO_INTERNAL', language: 'pl', lines: polish, ago: 48, reader: 'Agnieszka Nowak' },
  { scope: 'PHOTO_INTERNAL', language: 'ur', lines: urdu, ago: 41, reader: 'Imran Sadiq' },
  { scope: 'ATTEND_THIS_ACTIVITY', language: 'pl', lines: dateInPolish, ago: 34, reader: 'Agnieszka Nowak' },
  { scope: 'ATTEND_THIS_ACTIVITY', language: 'ur', lines: dateInUrdu, ago: 33, reader: 'Imran Sadiq' },
] as const;

/** The questions for a photo for staff and for one date, in Polish and in Urdu. Dilys keeps the words; a colleague who reads the language checks them. People who read it are asked in it from then on. */
export function languages({ agenda, calendar, deeds, people }: Story): void {
  for (const { scope: asked, language, lines, ago, reader } of written) {
    const writtenOn = calendar.working(1, calendar.daysAgo(ago));
    let id = '';
    agenda.at(calendar.moment(writtenOn, '11:05'), async () => {
      const dilys = people.actor('Dilys Pugh');
      const { formsToTranslate } = await deeds.ask<{ formsToTranslate: { id: string; scope: string }[] }>(dilys, FORMS);
      const formId = formsToTranslate.find(({ scope }) => scope === asked)?.id;
      const translation = { formId, language, lines: lines.map(([part, plain, easyRead]) => ({ part, plain, easyRead })) };
      id = (await deeds.ask<{ writeTranslation: { id: string } }>(dilys, WRITE, { translation })).writeTranslation.id;
    });
    agenda.at(calendar.moment(calendar.working(2, writtenOn), '14:25'), () => deeds.ask(people.actor(reader), CHECK, { id }).then(() => undefined));
  }
}
