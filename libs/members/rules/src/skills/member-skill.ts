import { decided, must, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import type { ActivityKind } from '../checks/activity';
import { skillChanged } from '../events';

/** Something somebody can do, in their own words. It is theirs: they pick, change and hide it, and nobody else is shown it. */
export interface MemberSkill {
  readonly id: Id<'MemberSkill'>;
  readonly memberId: Id<'Member'>;
  /** Where it was learned; null when it comes from somewhere else. */
  readonly kind: ActivityKind | null;
  readonly words: string;
  readonly savedOn: PlainDate;
  /** Kept out of everything that is taken away. */
  readonly hidden: boolean;
}

const MOST_LETTERS = 120;
const MOST_SKILLS = 40;

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, SKILL_TWICE, TOO_MANY_SKILLS naming `words`. */
export function saveSkill(skill: Omit<MemberSkill, 'hidden'>, held: readonly MemberSkill[]): Decision<MemberSkill> {
  must(held.length >= MOST_SKILLS ? 'TOO_MANY_SKILLS' : null, 'words', { most: MOST_SKILLS });
  const saved: MemberSkill = { ...skill, words: wordsOf(skill.words, held, skill.id), hidden: false };
  return decided(saved, skillChanged(saved, 'saved'));
}

export function reviseSkill(skill: MemberSkill, words: string, held: readonly MemberSkill[]): Decision<MemberSkill> {
  const revised: MemberSkill = { ...skill, words: wordsOf(words, held, skill.id) };
  return decided(revised, skillChanged(revised, 'revised'));
}

/** Hiding what is hidden changes nothing, and is told all the same. */
export function hideSkill(skill: MemberSkill, hidden: boolean): Decision<MemberSkill> {
  const next: MemberSkill = { ...skill, hidden };
  return decided(next, skillChanged(next, hidden ? 'hidden' : 'shown'));
}

function wordsOf(typed: string, held: readonly MemberSkill[], id: MemberSkill['id']): string {
  const words = requiredText(typed.replace(/\s+/g, ' '), 'words', MOST_LETTERS);
  must(held.some((other) => other.id !== id && other.words.toLowerCase() === words.toLowerCase()) ? 'SKILL_TWICE' : null, 'words');
  return words;
}
