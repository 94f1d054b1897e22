import { PlanLoneVisit } from './actions/plan-lone-visit';
import { SayOfLoneVisit } from './actions/say-of-lone-visit';
import { TakeLonePage } from './actions/take-lone-page';
import { LoneVisitsResolver } from './graphql/lone-visits.resolver';
import { OnAccountClosed } from './jobs/on-account-closed';
import { LoneColleagues } from './lone-colleagues';
import { LonePagesDoor } from './lone-pages.door';
import { LonePlace } from './lone-place';
import { LoneValues } from './lone-values';
import { LoneVisitsShown } from './lone-visits-shown';
import { LonePageStore } from './store/lone-page.store';
import { LoneVisitStore } from './store/lone-visit.store';
import { LoneVisitsRead } from './store/lone-visits.read';
import { WhomToVisit } from './whom-to-visit';

/** A colleague who works alone is expected back. */
export const loneProviders = [
  LonePagesDoor, LoneColleagues, LonePlace, LoneValues, LoneVisitsShown, WhomToVisit, LoneVisitsRead, LoneVisitStore, LonePageStore, PlanLoneVisit, SayOfLoneVisit, TakeLonePage, OnAccountClosed, LoneVisitsResolver,
];
