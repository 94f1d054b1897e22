export { OpportunitiesDoor } from './opportunities.door';
export { OpportunitiesModule } from './opportunities.module';
export { BookingType, SessionType } from './graphql/session.type';
export { WhoFitsInput } from './graphql/group-date.type';
export { MyDateType } from './graphql/my-date.type';
export type { SessionWish } from './actions/open-session';
export type { NamedBooking } from './store/bookings.read';
export { isEmploymentPending, isOfSchoolAge } from '@alongside/opportunities/rules';
export type { Attendance, Booking, BookingState, MemberKind, PayTier, Session, SessionKind, TypedWhoFits, WhoFits } from '@alongside/opportunities/rules';
