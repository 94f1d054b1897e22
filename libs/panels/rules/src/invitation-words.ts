import type { DisagreementRule, PanelDesign, ScoreShare } from './panel-design';

const shares: Readonly<Record<ScoreShare, string>> = { quarter: 'a quarter', third: 'a third', half: 'half' };

const ifNotAgreed: Readonly<Record<DisagreementRule, string>> = {
  added: 'It is added to their score.',
  'both-must-say-yes': 'You and they must both say yes.',
  'tie-break': 'If two people do just as well, you choose.',
  'advice-only': 'They choose, and we tell you why.',
};

/** What members read before they say yes or no. The title stands on their home page, so the team it is for is left out. */
export function invitationWords(design: PanelDesign): { readonly title: string; readonly plainSummary: string } {
  return { title: `Help choose a new ${spoken(design.role)}`, plainSummary: [whatYouDo(design), howItCounts(design)].join(' ') };
}

/** "Team Manager, Family Safeguarding" is said as "team manager"; names in capitals stay. */
function spoken(role: string): string {
  const job = role.split(',').map((part) => part.trim()).find((part) => part !== '') ?? role;
  return job.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

function whatYouDo({ candidates }: PanelDesign): string {
  const want = candidates === 1 ? '1 person wants' : `${candidates} people want`;
  const them = candidates === 1 ? 'that person' : 'them';
  return `${want} this job. You meet ${them} and ask questions. Then you give a score.`;
}

function howItCounts({ scoreShare, disagreement }: PanelDesign): string {
  return `Your score counts for ${shares[scoreShare]}. ${ifNotAgreed[disagreement]}`;
}
