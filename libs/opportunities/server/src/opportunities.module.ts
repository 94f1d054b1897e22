import { AccountsModule } from '@alongside/accounts/server';
import { ConsentModule } from '@alongside/consent/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { CheckPlace } from './actions/check-place';
import { KeepChildDay } from './actions/keep-child-day';
import { PlanBreak } from './actions/plan-break';
import { SayDayChanged } from './actions/say-day-changed';
import { AdultsOfOurs } from './adults-of-ours';
import { ChildDays } from './child-days';
import { DayChangeWords } from './day-change-words';
import { DaysOfMyChildren } from './days-of-my-children';
import { ChildDaysResolver } from './graphql/child-days.resolver';
import { DaysOfMyChildrenResolver } from './graphql/days-of-my-children.resolver';
import { PlacesResolver } from './graphql/places.resolver';
import { PlaceStandings } from './place-standings';
import { ChildDayEntity } from './store/child-day.entity';
import { ChildDayStore } from './store/child-day.store';
import { ChildDaysRead } from './store/child-days.read';
import { DayChangeEntity } from './store/day-change.entity';
import { DayChangeStore } from './store/day-change.store';
import { DayChangesRead } from './store/day-changes.read';
import { PlaceCheckEntity } from './store/place-check.entity';
import { PlaceCheckStore } from './store/place-check.store';
import { PlaceChecksRead } from './store/place-checks.read';
import { AddPaper } from './actions/add-paper';
import { AnswerOffer } from './actions/answer-offer';
import { AskForNewLink } from './actions/ask-for-new-link';
import { CloseOldPapers } from './actions/close-old-papers';
import { CloseRegister } from './actions/close-register';
import { ConfirmBooking } from './actions/confirm-booking';
import { EndForLeaving } from './actions/end-for-leaving';
import { Invite } from './actions/invite';
import { Invitees } from './actions/invitees';
import { KeepSafetyPlan } from './actions/keep-safety-plan';
import { LeaveGroupDates } from './actions/leave-group-dates';
import { ComparedDatesResolver } from './graphql/compared-dates.resolver';
import { DatesInSight } from './dates-in-sight';
import { GroupFilesController } from './files/group-files.controller';
import { GroupDatesResolver, MyGroupDatesResolver } from './graphql/group-dates.resolver';
import { OnGroupLeft } from './jobs/on-group-left';
import { LapseOffers } from './actions/lapse-offers';
import { MarkAttendance } from './actions/mark-attendance';
import { NotePermission } from './actions/note-permission';
import { OpenSession } from './actions/open-session';
import { PromisedPayOf } from './actions/promised-pay';
import { ReplyCodes } from './actions/reply-code';
import { SharePaper } from './actions/share-paper';
import { TakeBackPaper } from './actions/take-back-paper';
import { AskForReference } from './actions/ask-for-reference';
import { KeepShelf } from './actions/keep-shelf';
import { ShelvesResolver } from './graphql/shelves.resolver';
import { OnGroupEnded } from './jobs/on-group-ended';
import { ShelfDaysOf } from './shelf-days-of';
import { ShelfPapers } from './shelf-papers';
import { ShelfPaperEntity } from './store/shelf-paper.entity';
import { ShelfPaperStore } from './store/shelf-paper.store';
import { ShelvesRead } from './store/shelves.read';
import { ShelvesKept } from './shelves-kept';
import { YoungLimits } from './actions/young-limits';
import { DateFilesController } from './files/date-files.controller';
import { ComingDatesResolver } from './graphql/coming-dates.resolver';
import { MyDatesResolver } from './graphql/my-dates.resolver';
import { MyPapersResolver } from './graphql/my-papers.resolver';
import { PapersResolver } from './graphql/papers.resolver';
import { PlanResolver } from './graphql/plan.resolver';
import { SafetyPlansResolver } from './graphql/safety-plans.resolver';
import { DaySignsResolver } from './graphql/day-signs.resolver';
import { MyBreaksResolver, SessionBreaksResolver } from './graphql/session-breaks.resolver';
import { SessionsResolver } from './graphql/sessions.resolver';
import { CloseOldPapersJob } from './jobs/close-old-papers.job';
import { LapseOffersJob } from './jobs/lapse-offers.job';
import { OnPermissionDecided } from './jobs/on-permission-decided';
import { OnSomebodyLeft } from './jobs/on-somebody-left';
import { MyDates } from './my-dates';
import { OwnLimits } from './own-limits';
import { OpportunitiesDoor } from './opportunities.door';
import { opportunitiesPolicies } from './opportunities.policies';
import { PaperDaysOf } from './paper-days-of';
import { InvitationController } from './reply-page/invitation.controller';
import { Invitations } from './reply-page/invitations';
import { SafetyPlanNeeds } from './safety-plan-needs';
import { UnderAge } from './under-age';
import { SafetyPlanSheets } from './safety-plan-sheets';
import { SessionPapers } from './session-papers';
import { DaySigns } from './day-signs';
import { SessionNeeds } from './session-needs';
import { SessionSheets } from './session-sheets';
import { TellSkillsBook } from './actions/tell-skills-book';
import { OnSomebodyCame } from './jobs/on-somebody-came';
import { StillNeededFor } from './still-needed';
import { BookingEntity } from './store/booking.entity';
import { BookingStore } from './store/booking.store';
import { BookingsRead } from './store/bookings.read';
import { InvitationStore } from './store/invitation.store';
import { LatestRepliesRead } from './store/latest-replies.read';
import { RegistersToCloseRead } from './store/registers-to-close.read';
import { opportunitiesMigrations } from './store/migrations';
import { opportunitiesPersonalData, opportunitiesWithoutPeople } from './store/personal-data';
import { opportunitiesSealed } from './store/sealed';
import { MyBookingsRead } from './store/my-bookings.read';
import { PaperEntity } from './store/paper.entity';
import { PaperStore } from './store/paper.store';
import { PapersRead } from './store/papers.read';
import { SafetyPlanEntity } from './store/safety-plan.entity';
import { SafetyPlanStore } from './store/safety-plan.store';
import { SafetyPlansRead } from './store/safety-plans.read';
import { SeatCounter } from './store/seat-counter';
import { SessionEntity } from './store/session.entity';
import { SessionStore } from './store/session.store';
import { SessionsRead } from './store/sessions.read';
import { TurnsRead } from './store/turns.read';
import { UpcomingSessionsRead } from './store/upcoming-sessions.read';
import { SuggestedMembers } from './suggested-members';
import { SayWhoFits } from './actions/say-who-fits';
import { WhoFitsResolver } from './graphql/who-fits.resolver';
import { WhoMustBeSafeResolver } from './graphql/who-must-be-safe.resolver';
import { ReasonsKept } from './reasons-kept';
import { AskedAllTheSameEntity } from './store/asked-all-the-same.entity';
import { AskedAllTheSameRead } from './store/asked-all-the-same.read';
import { AskedAllTheSameStore } from './store/asked-all-the-same.store';
import { TakePartGate } from './take-part-gate';
import { EmploymentDecisions } from './employment-decisions';
import { WatchersLost } from './watchers-lost';
import { UpcomingSessions } from './upcoming-sessions';
import { YoungStandings } from './young-standings';

@contextModule({
  context: 'opportunities',
  imports: [AccountsModule, CouncilModule, MembersModule, ConsentModule],
  entities: [SessionEntity, BookingEntity, PaperEntity, SafetyPlanEntity, ShelfPaperEntity, PlaceCheckEntity, ChildDayEntity, DayChangeEntity, AskedAllTheSameEntity],
  migrations: opportunitiesMigrations,
  personalData: opportunitiesPersonalData,
  sealed: opportunitiesSealed,
  withoutPeople: opportunitiesWithoutPeople,
  policies: opportunitiesPolicies,
  controllers: [InvitationController, DateFilesController, GroupFilesController],
  providers: [
    SessionStore, BookingStore, InvitationStore, PaperStore, SafetyPlanStore, SeatCounter,
    SessionsRead, BookingsRead, MyBookingsRead, UpcomingSessionsRead, RegistersToCloseRead, LatestRepliesRead, TurnsRead, PapersRead, SafetyPlansRead, SafetyPlanNeeds, WatchersLost, EmploymentDecisions, SafetyPlanSheets, KeepSafetyPlan,
    PromisedPayOf, YoungLimits, YoungStandings, UnderAge, ReplyCodes, Invitees, OwnLimits, StillNeededFor, TakePartGate, UpcomingSessions, TellSkillsBook, OnSomebodyCame, SessionSheets, SessionNeeds, DaySigns, MyDates, SuggestedMembers, Invitations, PaperDaysOf, SessionPapers,
    PlaceCheckStore, PlaceChecksRead, PlaceStandings, CheckPlace, PlacesResolver, ChildDayStore, ChildDaysRead, AdultsOfOurs, PlanBreak, SessionBreaksResolver, MyBreaksResolver, ChildDays, KeepChildDay, ChildDaysResolver, DayChangeStore, DayChangesRead, DayChangeWords, DaysOfMyChildren, SayDayChanged, DaysOfMyChildrenResolver,
    OpenSession, Invite, AnswerOffer, ConfirmBooking, MarkAttendance, CloseRegister, NotePermission, LapseOffers, EndForLeaving, OnSomebodyLeft, AskForNewLink, AddPaper, SharePaper, TakeBackPaper, CloseOldPapers,
    SessionsResolver, DaySignsResolver, PlanResolver, MyDatesResolver, ComingDatesResolver, PapersResolver, MyPapersResolver, SafetyPlansResolver, OnPermissionDecided, CloseOldPapersJob, LapseOffersJob, OpportunitiesDoor,
    ShelfPaperStore, ShelvesRead, ShelfDaysOf, ShelfPapers, ShelvesKept, AskForReference, KeepShelf, OnGroupEnded, ShelvesResolver,
    AskedAllTheSameStore, AskedAllTheSameRead, ReasonsKept, SayWhoFits, WhoFitsResolver, WhoMustBeSafeResolver,
    DatesInSight, ComparedDatesResolver, LeaveGroupDates, OnGroupLeft, MyGroupDatesResolver, GroupDatesResolver,
  ],
  exports: [OpportunitiesDoor],
})
export class OpportunitiesModule {}
