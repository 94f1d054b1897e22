import { attendances, bookingStates, fitGaps, memberKinds, offerAnswers, paperStates, permissions, placeStandings, sessionKinds } from '@alongside/opportunities/rules';
import { wireEnum } from '@alongside/platform/graphql';

/** Our words as the schema says them. */
export const AttendanceEnum = wireEnum('Attendance', attendances);
export const BookingPermissionEnum = wireEnum('BookingPermission', permissions);
export const BookingStateEnum = wireEnum('BookingState', bookingStates);
export const OfferAnswerEnum = wireEnum('OfferAnswer', offerAnswers);
export const PaperStateEnum = wireEnum('PaperState', paperStates);
export const SeatKindEnum = wireEnum('SeatKind', memberKinds);
export const SessionKindEnum = wireEnum('SessionKind', sessionKinds);
export const PlaceStandingEnum = wireEnum('PlaceStanding', placeStandings);
export const FitGapEnum = wireEnum('FitGap', fitGaps);
