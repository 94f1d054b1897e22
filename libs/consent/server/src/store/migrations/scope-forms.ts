import type { AskedScope, FormFormat, ScopeFormWords } from '@alongside/consent/rules';

/** The first version of every form but the one for a date. Never edited: other words are another version. */
interface About {
  readonly question: string;
  readonly what: string;
  readonly cannotRecall?: string;
  readonly whyWeAsk: string;
}

type Common = Omit<ScopeFormWords, keyof About | 'cannotRecall'>;

const standardCommon: Common = {
  detail: 'It is {detail}.',
  whoSees: {
    team: 'Only our team sees it.', venue: 'The people who run the place are told.', staff: 'People who work for the council can see it.',
    councillors: 'Councillors can see it. Their reports are open to everybody.', everybody: 'Everybody can see it.',
    partner: 'Our team sees it, and the one other team we name here.', researchers: 'The people who do the study see it.',
  },
  ways: { any: '', email: 'by email', text: 'by text', post: 'by post' },
  howLong: 'A yes lasts until {until}. We ask again before that.',
  stop: 'It can be stopped at any time, with one tap. It never changes what we pay. {council} keeps the answer.',
  yes: 'Yes, you can',
  no: 'No, thank you',
  talk: 'I want to talk first',
};

const easyCommon: Common = {
  ...standardCommon,
  whoSees: {
    team: 'Our team sees it. No one else does.', venue: 'We tell the people at the place.', staff: 'People at the council can see it.',
    councillors: 'Councillors can see it. Then anyone can.', everybody: 'Anyone can see it.', partner: 'Our team sees it. One other team sees it.', researchers: 'The study team sees it.',
  },
  howLong: 'Yes lasts until {until}. Then we ask again.',
  stop: 'You can say stop. You can do it any day. You still get paid. {council} keeps the answer.',
  yes: 'Yes',
  no: 'No',
  talk: 'Talk to me first',
};

const standard: Readonly<Record<AskedScope, About>> = {
  'join-group': {
    question: 'Can {you} be part of our group?', what: '{You} can come to meetings and say what could be better for families.',
    whyWeAsk: 'Nobody has to be part of it. So we ask before we write down a name.',
  },
  contact: {
    question: 'Can we write to {you} {way}?', what: 'We write about dates, about money, and about what we did with what people told us.',
    cannotRecall: 'We can’t get back what we have sent already.', whyWeAsk: 'Some ways are safe for one person and not for another. So we only use a way somebody said yes to.',
  },
  'share-needs': {
    question: 'Can we tell the place what helps {you}?', what: 'We tell the people who run the room what helps, such as big print. We do not say why.',
    cannotRecall: 'The people we told will know. We ask them to forget it afterwards.', whyWeAsk: 'What helps {you} is private. So we ask before we pass it on.',
  },
  'photo-internal': {
    question: 'Can we take {your} photo for staff to see?', what: 'People who work for the council see the photo. It does not go on the internet.',
    cannotRecall: 'Some of it is on paper, so we can’t get every copy back.', whyWeAsk: 'A face tells who somebody is. So we ask each time we want to show one.',
  },
  'photo-public': {
    question: 'Can we show {your} photo to everybody?', what: 'The photo can be on our website, on posters and in the news.',
    cannotRecall: 'Anybody can copy it. Once it is out, we can’t get those copies back.', whyWeAsk: 'A face tells who somebody is. So we ask each time we want to show one.',
  },
  film: {
    question: 'Can we film {you}?', what: 'People will see {your} face and hear {your} voice.',
    cannotRecall: 'Whoever has a copy can keep it. We can’t get those copies back.', whyWeAsk: 'A face and a voice tell who somebody is. We wait two days before we use a film, so there is time to think again.',
  },
  'quote-anonymous': {
    question: 'Can we use {your} words without {your} name?', what: 'We use what {you} told us. We leave out every name and place.',
    cannotRecall: 'Once a report is out, we can’t get it back.', whyWeAsk: 'They are {your} words. Nobody uses them without a yes.',
  },
  'story-named': {
    question: 'Can we tell {your} story with {your} name?', what: 'People will read the story, and know that it is about {you}.',
    cannotRecall: 'People may keep it and remember it. Once it is out, we can’t get it back.', whyWeAsk: 'A story with a name stays with a person. We wait two days before we use it, so there is time to think again.',
  },
  'training-use': {
    question: 'Can we use {your} words to train staff?', what: 'We show them when we train people who work with families. We leave out the name.',
    cannotRecall: 'The people who were there will remember them.', whyWeAsk: 'They are {your} words. Nobody uses them without a yes.',
  },
  'partner-data': {
    question: 'Can we share what we know with one other team?', what: 'We tell that team what they need to know to help, and nothing else.',
    cannotRecall: 'They may keep what we told them. We would ask them to delete it.', whyWeAsk: 'We do not pass things on without asking, unless somebody is in danger.',
  },
  research: {
    question: 'Can people who study families use {your} answers?', what: 'They see what {you} told us, without the name.',
    cannotRecall: 'Once a study is written, {your} answers stay in its figures.', whyWeAsk: 'A study is for other people’s good. Nobody has to be in it.',
  },
  travel: {
    question: 'Can we take {you} there and back?', what: 'Somebody from our team goes with {you}, or a taxi that we pay for.',
    whyWeAsk: 'We need to know how {you} will travel, and that it is OK.',
  },
  emergency: {
    question: 'Can we get a doctor for {you} if we need to?', what: 'We give first aid, call a doctor, and call the people on the list.',
    whyWeAsk: 'If something happens, we want to help at once.',
  },
};

const easy: Readonly<Record<AskedScope, About>> = {
  'join-group': { question: 'Can {you} join our group?', what: 'The group meets. It tells us what to make better.', whyWeAsk: 'No one has to join. So we ask.' },
  contact: {
    question: 'Can we write to {you} {way}?', what: 'We write about dates. We write about money.', cannotRecall: 'We can’t take back what we sent.', whyWeAsk: 'We want to write in a safe way.',
  },
  'share-needs': {
    question: 'Can we tell the place what helps {you}?', what: 'We say what helps. We do not say why.', cannotRecall: 'The people there will know it then.', whyWeAsk: 'It is private. So we ask.',
  },
  'photo-internal': {
    question: 'Can we take {your} photo for staff?', what: 'Staff see the photo. It is not on the internet.', cannotRecall: 'Some are on paper. We can’t get all of them back.', whyWeAsk: 'A photo shows {your} face. So we ask.',
  },
  'photo-public': {
    question: 'Can we show {your} photo to everyone?', what: 'It can be on the internet. It can be on a poster.', cannotRecall: 'Anyone can copy it. We can’t get copies back.', whyWeAsk: 'A photo shows a face. So we ask.',
  },
  film: {
    question: 'Can we film {you}?', what: 'People see {your} face. They hear {your} voice.', cannotRecall: 'People can keep the film. We can’t get it back.', whyWeAsk: 'We wait two days. Then we use it. You can stop before.',
  },
  'quote-anonymous': {
    question: 'Can we use {your} words?', what: 'We do not say the name.', cannotRecall: 'A report goes out. Then we can’t get it back.', whyWeAsk: 'They are {your} words. So we ask.',
  },
  'story-named': {
    question: 'Can we tell {your} story?', what: 'We use the name. People will know it is {you}.', cannotRecall: 'People can keep it. We can’t get it back.', whyWeAsk: 'We wait two days. Then we use it. You can stop before.',
  },
  'training-use': {
    question: 'Can we use {your} words to teach staff?', what: 'We show the words. We do not say the name.', cannotRecall: 'People in the room will know the words.', whyWeAsk: 'They are {your} words. So we ask.',
  },
  'partner-data': {
    question: 'Can we tell one other team?', what: 'We tell them what they need. We say no more.', cannotRecall: 'They can keep it. We ask them to delete it.', whyWeAsk: 'It is private. So we ask.',
  },
  research: {
    question: 'Can a study use {your} answers?', what: 'A study finds out what helps. It leaves out the name.', cannotRecall: 'The study comes out. Then the answers stay in it.', whyWeAsk: 'No one has to be in a study. So we ask.',
  },
  travel: { question: 'Can we take {you} there and back?', what: 'One of our team goes with {you}. Or we pay a taxi.', whyWeAsk: 'We want the trip to be safe.' },
  emergency: { question: 'Can we call a doctor for {you}?', what: 'We help first. Then we call a doctor.', whyWeAsk: 'We want to help fast.' },
};

export interface FirstForm {
  readonly id: string;
  readonly purpose: AskedScope;
  readonly format: FormFormat;
  readonly words: ScopeFormWords;
}

const formsOf = (format: FormFormat, abouts: Readonly<Record<AskedScope, About>>, common: Common, first: number): readonly FirstForm[] =>
  (Object.keys(abouts) as AskedScope[]).map((purpose, place) => ({
    id: `01936f00-0000-7000-8000-0000000001${String(first + place).padStart(2, '0')}`, purpose, format, words: { ...common, cannotRecall: null, ...abouts[purpose] },
  }));

export const firstScopeForms: readonly FirstForm[] = [...formsOf('standard', standard, standardCommon, 1), ...formsOf('easy-read', easy, easyCommon, 51)];
