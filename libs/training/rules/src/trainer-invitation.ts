import type { Course } from './course';

/** What trainers read before they say yes or no. */
export function trainerInvitation({ title, mostLearners }: Course): { readonly title: string; readonly plainSummary: string } {
  const room = mostLearners === 1 ? '1 person comes' : `Up to ${mostLearners} people come`;
  return {
    title: `Help teach: ${title}`,
    plainSummary: `${room} to learn from you. They work with families. You tell them what helps and what does not. You choose what you share. You can stop at any time.`,
  };
}
