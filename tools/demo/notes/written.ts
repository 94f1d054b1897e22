interface DemoKept {
  readonly reason: 'SOMEBODY_ELSE' | 'SAFETY' | 'TELL_IN_PERSON' | 'NOT_READY';
  readonly told: boolean;
  /** Days from the day it was written until it is looked at again. */
  readonly reviewAfter: number;
}

/** What somebody of the team wrote about a member, and what the member said back. Days are counted back from today for `ago`, on from that day for the others. */
export interface DemoNote {
  readonly about: string;
  readonly by: 'Jo Marsden' | 'Ann Whittle';
  readonly ago: number;
  readonly words: string;
  readonly changed?: { readonly after: number; readonly words: string };
  readonly kept?: DemoKept;
  readonly reply?: { readonly after: number; readonly words: string; readonly seen?: true };
  readonly askedWhy?: number;
}

export const written: readonly DemoNote[] = [
  { about: 'Maria Thornton', by: 'Jo Marsden', ago: 300, words: 'Maria led the questions today. The person we met was nervous. Maria poured her some water first and then asked. Two of the panel said they will do the same from now on.' },
  { about: 'Maria Thornton', by: 'Ann Whittle', ago: 96, words: 'Maria told us that Thursdays are hard for her. We do not ask her for Thursdays.', changed: { after: 5, words: 'Maria told us that Thursdays before 11am are hard for her. Later is fine. We do not ask her for Thursday mornings.' }, reply: { after: 6, words: 'Yes, that is right now. Thank you for changing it.', seen: true } },
  { about: 'Maria Thornton', by: 'Jo Marsden', ago: 9, words: 'We talked about leading a panel by herself. Maria would like to try one in the new year, with Owen beside her.', reply: { after: 2, words: 'I would like it to be a short one the first time.' } },
  { about: 'Ellis Hartley', by: 'Jo Marsden', ago: 188, words: 'Ellis came to the youth space for the first time. He sat by the door. After the break he drew what he wants the room to look like. We use his drawing.' },
  { about: 'Ellis Hartley', by: 'Jo Marsden', ago: 41, words: 'Ellis said: adults talk too long before they ask us. He is right. We now ask young people first.', reply: { after: 1, words: 'You still talk a lot. But it is better.', seen: true } },
  { about: 'Ellis Hartley', by: 'Ann Whittle', ago: 8, words: 'Something good is being planned for the spring, and Ellis is to hear it from Jo, not from a screen.', kept: { reason: 'TELL_IN_PERSON', told: true, reviewAfter: 21 }, askedWhy: 4 },
  { about: 'Owen Davies', by: 'Jo Marsden', ago: 210, words: 'Owen stayed after the date and helped two new dads find the bus. Nobody asked him to.' },
  { about: 'Kevin Rourke', by: 'Ann Whittle', ago: 150, words: 'Kev works on Sundays now. A text after 4pm still works best.' },
  { about: 'Skye Ramsden', by: 'Jo Marsden', ago: 122, words: 'Skye wrote the new leaving care letter with us. We should say her name when we show it, she would like that.', reply: { after: 3, words: 'Yes please. First name only.', seen: true } },
  { about: 'Lily-Mae Turner', by: 'Ann Whittle', ago: 60, words: 'Lily wants to be met at the bus stop, not at the door.' },
  { about: 'Lily-Mae Turner', by: 'Ann Whittle', ago: 34, words: 'Pauline told me something about her own health. It is not Lily’s to carry.', kept: { reason: 'SOMEBODY_ELSE', told: false, reviewAfter: 33 } },
  { about: 'Zofia Wilk', by: 'Jo Marsden', ago: 25, words: 'Zofia taught the listening course in two languages at once. The learners asked for her again.' },
  { about: 'Samuel Adeyinka', by: 'Jo Marsden', ago: 14, words: 'Sam brings other dads along. Three came this month because of him.', reply: { after: 4, words: 'It was four.', seen: true } },
];
