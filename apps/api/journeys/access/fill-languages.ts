import type { Given, Hands } from './fill-the-house';

interface Line { readonly part: string; readonly plain: string; readonly easyRead: string }
interface Form { readonly id: string; readonly scope: string; readonly lines: readonly Line[] }

const FORMS = '{ formsToTranslate { id scope lines { part plain easyRead } } }';
const WRITE = 'mutation ($translation: TranslationTyped!) { writeTranslation(translation: $translation) { id } }';
const OFFICER = 'dpo, unrelated';

/** Words in Polish that people read, of two questions newer English ones, and one language that waits for its check. Before the days go by: newer words hold from tomorrow at the earliest. */
export async function putIntoLanguages({ as, coordinator }: Hands): Promise<Given> {
  const { formsToTranslate: forms } = await as<{ formsToTranslate: Form[] }>(OFFICER, FORMS);
  const write = async (scope: string, language: string) => {
    const form = forms.find((one) => one.scope === scope);
    return (await as<{ writeTranslation: { id: string } }>(OFFICER, WRITE, { translation: { formId: form?.id, language, lines: form?.lines } })).writeTranslation.id;
  };
  for (const scope of ['RESEARCH', 'SHARE_NEEDS']) {
    await coordinator('mutation ($id: ID!) { checkTranslation(id: $id, readsIt: true) { id } }', { id: await write(scope, 'pl') });
    const words = { question: `Can we ask {you} about ${scope.toLowerCase()}?`, what: 'We say what it is.', cannotRecall: null, whyWeAsk: 'It is yours.' };
    await as(OFFICER, 'mutation ($form: FormVersionTyped!) { writeFormVersion(form: $form) { version } }', { form: { scope, validFrom: '2027-01-15', meaningChanged: false, plain: words, easyRead: words } });
  }
  for (const asker of ['parent-carer, own', 'young-person, own', 'trainer, own', 'guardian, guardian of', 'coordinator, unrelated']) await as(asker, 'mutation { chooseReadingLanguage(language: "pl") }');
  const travel = forms.find(({ scope }) => scope === 'TRAVEL');
  return {
    'formToTranslate.id': travel?.id, 'checkTranslation.id': await write('TRAVEL', 'ur'), 'checkTranslation.readsIt': true, 'chooseReadingLanguage.language': 'pl',
    'writeTranslation.translation': { formId: forms.find(({ scope }) => scope === 'EMERGENCY')?.id, language: 'ro', lines: forms.find(({ scope }) => scope === 'EMERGENCY')?.lines },
  };
}
