import { capacityNotes, disagreementRules, panelKinds, panelOutcomes, panelStates, scoreShares, viewsCounted } from '@alongside/panels/rules';
import { wireEnum } from '@alongside/platform/graphql';

export const PanelKindWord = wireEnum('PanelKind', panelKinds);
export const PanelStateWord = wireEnum('PanelState', panelStates);
export const ScoreShareWord = wireEnum('ScoreShare', scoreShares);
export const DisagreementWord = wireEnum('DisagreementRule', disagreementRules);
export const PanelOutcomeWord = wireEnum('PanelOutcome', panelOutcomes);
export const ViewCountedWord = wireEnum('ViewCounted', viewsCounted);
export const CapacityNoteWord = wireEnum('CapacityNote', capacityNotes);
