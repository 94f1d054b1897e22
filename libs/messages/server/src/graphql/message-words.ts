import { deliveryProblems, messageChannels, messageKinds, otherWays } from '@alongside/messages/rules';
import { wireEnum } from '@alongside/platform/graphql';

export const MessageKindWord = wireEnum('MessageKind', messageKinds);
export const MessageStateWord = wireEnum('MessageState', ['held', 'queued', 'to-post', 'sent', 'failed', 'not-needed'] as const);
export const MessageChannelWord = wireEnum('MessageChannel', messageChannels);
export const OtherWayWord = wireEnum('OtherWay', otherWays);
export const PaperLetterStateWord = wireEnum('PaperLetterState', ['waiting', 'printed', 'posted', 'told-another-way', 'not-needed'] as const);
export const DeliveryProblemWord = wireEnum('DeliveryProblem', deliveryProblems);
