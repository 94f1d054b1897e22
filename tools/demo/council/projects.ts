/** Things members plan with the council: a title, and what they read before they say yes. */
export const projects = [
  ['project', 'Plan the new youth space', 'You look at the plans and say what is missing. We draw it in as you talk.'],
  ['meeting', 'Parents’ evening group', 'You talk about what works and what does not. Jo writes it down and tells you what happens next.'],
  ['project', 'Make our letters short', 'You read letters we send. You cross out what nobody needs.'],
  ['meeting', 'Fathers’ group', 'You tell us what would make it easier for dads to come. There is tea.'],
  ['project', 'A better waiting room', 'You walk through the rooms with us. You choose what changes first.'],
  ['meeting', 'Foster carers’ group', 'You tell us what you need more of, and what you need less of.'],
  ['project', 'Our promise to young people', 'You help write what we promise, in words that you would use.'],
] as const;
