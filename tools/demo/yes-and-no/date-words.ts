import type { DemoLine } from './demo-line';

/** The question for one date, in Polish. */
export const dateInPolish: readonly DemoLine[] = [
  ['question', 'Czy {child} może wziąć udział w „{title}”?', 'Czy {child} może wziąć udział w „{title}”?'],
  ['what', 'Co będzie robić {child}', 'Co będzie robić {child}'],
  ['ask', '{guardian}, czy jest na to zgoda?', '{guardian}, czy to w porządku?'],
  ['yes', 'Tak, zgadzam się', 'Tak'],
  ['no', 'Nie, nie zgadzam się', 'Nie'],
  ['talk', 'Najpierw chcę porozmawiać', 'Najpierw porozmawiajcie ze mną'],
  ['scope', 'Odpowiedź dotyczy tylko tego jednego spotkania. O inne rzeczy pytamy osobno.', 'To jest jedno spotkanie. Odpowiedź dotyczy tego spotkania. Nie dotyczy niczego innego.'],
  ['whyWeAsk', '{child} nie może jeszcze samodzielnie się na to zgodzić. Pytamy też Ciebie, bo się opiekujesz. Jeśli odpowiedź brzmi „nie”, zadzwonimy do Ciebie. Potem porozmawiamy z dzieckiem.', '{child} nie może jeszcze zgodzić się bez Ciebie. Pytamy dziecko. I pytamy Ciebie. Możesz powiedzieć „nie”. Wtedy dzwonimy do Ciebie. Potem rozmawiamy z dzieckiem.'],
  ['whoCanSee', 'Twoją odpowiedź widzą osoby, które prowadzą to spotkanie. Widzi ją też {child}. Powody widzi tylko nasz zespół. Nie zobaczysz, co {child} powie tego dnia.', 'Odpowiedź widzą osoby, które prowadzą spotkanie. Widzi ją {child}. Powody widzi tylko nasz zespół. Nie zobaczysz, co {child} powie tego dnia.'],
  ['answerBy', 'Prosimy o odpowiedź do {answerBy}. Odpowiedź można zmienić w każdej chwili.', 'Odpowiedz do {answerBy}. Odpowiedź można zmienić.'],
  ['newerInEnglish', 'Słowa tego pytania są nowe. Tłumaczymy je na polski. Na razie pokazujemy je po angielsku.', 'Te słowa są nowe. Tłumaczymy je na polski. Teraz są po angielsku.'],
];

/** And in Urdu. */
export const dateInUrdu: readonly DemoLine[] = [
  ['question', 'کیا {child} ”{title}“ میں حصہ لے سکتے ہیں؟', 'کیا {child} ”{title}“ میں حصہ لے سکتے ہیں؟'],
  ['what', '{child} کیا کریں گے', '{child} کیا کریں گے'],
  ['ask', '{guardian}، کیا آپ کو یہ منظور ہے؟', '{guardian}، کیا یہ ٹھیک ہے؟'],
  ['yes', 'ہاں، منظور ہے', 'ہاں'],
  ['no', 'نہیں، منظور نہیں', 'نہیں'],
  ['talk', 'پہلے مجھ سے بات کریں', 'پہلے مجھ سے بات کریں'],
  ['scope', 'آپ کا جواب صرف اس ایک ملاقات کے بارے میں ہے۔ دوسری باتیں ہم الگ سے پوچھتے ہیں۔', 'یہ ایک ملاقات ہے۔ آپ کا جواب اسی کے لیے ہے۔ کسی اور چیز کے لیے نہیں۔'],
  ['whyWeAsk', '{child} ابھی اکیلے اس کے لیے ہاں نہیں کہہ سکتے۔ آپ {child} کی دیکھ بھال کرتے ہیں، اس لیے ہم آپ دونوں سے پوچھتے ہیں۔ اگر جواب نہیں ہو تو ہم آپ کو فون کریں گے۔ پھر ہم {child} سے بات کریں گے۔', '{child} ابھی اکیلے ہاں نہیں کہہ سکتے۔ اس لیے ہم {child} سے پوچھتے ہیں۔ اور ہم آپ سے پوچھتے ہیں۔ آپ نہیں کہہ سکتے ہیں۔ پھر ہم آپ کو فون کرتے ہیں۔ پھر ہم {child} سے بات کرتے ہیں۔'],
  ['whoCanSee', 'جو لوگ یہ ملاقات کراتے ہیں وہ آپ کا جواب دیکھ سکتے ہیں۔ {child} بھی اسے دیکھ سکتے ہیں۔ آپ کی وجہ صرف ہماری ٹیم دیکھ سکتی ہے۔ اس دن {child} جو کہیں گے وہ آپ نہیں دیکھیں گے۔', 'ملاقات کرانے والے آپ کا جواب دیکھتے ہیں۔ {child} بھی دیکھتے ہیں۔ وجہ صرف ہماری ٹیم دیکھتی ہے۔ اس دن {child} جو کہیں وہ آپ نہیں دیکھتے۔'],
  ['answerBy', 'ہمیں {answerBy} تک بتائیں۔ آپ اپنا جواب کسی بھی وقت بدل سکتے ہیں۔', 'ہمیں {answerBy} تک بتائیں۔ آپ اپنا جواب بدل سکتے ہیں۔'],
  ['newerInEnglish', 'اس سوال کے الفاظ نئے ہیں۔ ہم انہیں اردو میں لکھ رہے ہیں۔ تب تک یہ انگریزی میں ہیں۔', 'یہ الفاظ نئے ہیں۔ ہم انہیں اردو میں لکھ رہے ہیں۔ ابھی یہ انگریزی میں ہیں۔'],
];
