import type { FormWords } from '@alongside/consent/rules';

import { firstFormWords } from './first-form';
import { firstFormEasyWords } from './first-form-easy';

/** The council sets from which age somebody decides about a date alone, so the words name no age. Never edited. */
export const secondFormWords: FormWords = {
  ...firstFormWords, whyWeAsk: '{child} can’t say yes to this alone yet. You look after {child}, so we ask you both. If you say no, we will call you. Then we talk to {child}.',
};

export const secondFormEasyWords: FormWords = {
  ...firstFormEasyWords, whyWeAsk: '{child} can’t say yes to this alone yet. So we ask {child}. And we ask you. You can say no. Then we call you. Then we talk to {child}.',
};
