/**
 * The council's practice model, Blackpool Families Rock, in its own words: what practitioners promise and what families asked for.
 * Quoted as printed, line by line. One slip of the printer is put right, and the printed form kept beside it.
 */
export const practiceDomains = [
  { domain: 'HEAD', title: 'Head', practitioner_title: 'how we think', family_title: 'knowledge, culture and thinking' },
  { domain: 'HEART', title: 'Heart', practitioner_title: 'how we behave', family_title: 'Feeling' },
  { domain: 'HANDS', title: 'Hands', practitioner_title: 'how we work', family_title: 'the doing of what we think and feel' },
] as const;

const practitioners = {
  HEAD: [
    'We work with families to assess and understand, analyse impact and outcomes and are objective',
    'We do not judge',
    'We work collaboratively with others, sharing information in the right way, at the right time to ensure the best outcome for families',
    'We empathise and recognise the impact of trauma',
    'We believe in families',
  ],
  HEART: [
    'We are inclusive', 'We build trusted relationships', 'We are respectful', 'We are kind', 'We encourage our families to be brave with us',
    'We are positive', 'We are realistic', 'We are honest',
  ],
  HANDS: [
    'We work restoratively and balance our families\' strengths with what we are worried about',
    'We help families to develop tailored solutions',
    'We work with children and families, we do not do things to them',
    'We encourage our children and families to be aspirational',
  ],
} as const;

const families = {
  HEAD: [
    'Don’t be nosy (ask yourself if you really need to know this)', 'Use plain language', 'Share a knowledge', 'Take care in how you talk and write about us',
    'Share what you know about us', 'Be non-judgement', 'Walk in my shoes',
  ],
  HEART: [
    'We are all human', 'We can all make mistakes', 'Trusting relationships are important', 'Respect each other', 'Be kind', 'Let’s be brave together',
    'Never give up on me', 'See me (I am unique)', 'See the good things', 'Share the power',
  ],
  HANDS: [
    'See our strengths', 'Find out what works for us', 'Show you’ve listened by your actions', 'Be clear about expectations', 'Get to know me',
    'Know who is important to me', 'Support us to develop our own plans and solutions', 'Have meaningful meetings', 'Celebrate positive changes',
    'Make time for me', 'Be honest',
  ],
} as const;

const printedAs: Readonly<Record<string, string>> = { 'Trusting relationships are important': 'Trustling relationships are important' };

const linesOf = (voice: 'practitioners' | 'families', all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).flatMap(([domain, lines]) =>
    lines.map((line, index) => ({ domain, voice, position: index + 1, line, printed_as: printedAs[line] ?? line })));

export const practiceLines = [...linesOf('practitioners', practitioners), ...linesOf('families', families)];

/** From the seven-minute briefing: what a practitioner asks herself. */
export const practiceQuestions = [
  'Do I work with or do things to families?',
  'What would children and families say about my practice?',
  'How can I incorporate the Blackpool Families Rock way of working and values into my practice?',
  'Am I familiar with the new model for Child Protections Conferences?',
] as const;

/** How the guide for everyone who works with families sums up the approach. */
export const practiceApproach = [
  'Strengths based', 'Restorative', 'Solution focussed', 'Mindful and transparent about risks and worries, but focus on safety planning',
  'Child focussed, but family aware',
] as const;
