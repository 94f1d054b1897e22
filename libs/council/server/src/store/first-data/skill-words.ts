import { row, type PolicyRow } from './policy-row';

const skills = { section: 'skills', unit: 'choice', source: 'Our first words; to be gone through with parents, carers and young people.' };

const words: Readonly<Record<string, readonly string[]>> = {
  panel: ['I ask clear questions', 'I listen to what people say', 'I score fairly and say why', 'I keep what I hear to myself'],
  training: ['I speak in front of a group', 'I explain hard things in plain words', 'I help people learn from real life', 'I answer questions on the spot'],
  project: ['I plan things with others', 'I say what is missing', 'I help a group agree', 'I check that a plan works for families'],
  meeting: ['I speak up in meetings', 'I read papers before a meeting', 'I put my point in a few words', 'I hear other points of view'],
};

/** Plain words for what people learn, suggested and never forced; and how the council is named on what they take away. */
export const skillWords: readonly PolicyRow[] = [
  ...Object.entries(words).flatMap(([kind, list]) => list.map((text, place) => row(skills, `skills.${kind}.${place + 1}`, `A skill people learn there (${kind})`, text))),
  row({ ...skills, section: 'council', source: 'The council’s own name.' }, 'council.name', 'The council’s name on certificates and badges', 'Blackpool Council'),
];
