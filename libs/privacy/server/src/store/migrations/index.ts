import { retention } from './0001-retention';
import { copies } from './0182-copies';
import { lettingGo } from './0184-letting-go';
import { secondWall } from './0101-second-wall';
import { whoLeft } from './0231-who-left';
import { copiesForOthers } from './0325-copies-for-others';
import { handoffsHaveARule } from './0358-handoffs-have-a-rule';
import { lonePlacesHaveARule } from './0480-lone-places-have-a-rule';
import { whoIsForgotten } from './0456-who-is-forgotten';

export const privacyMigrations = [retention, copies, lettingGo, secondWall, whoLeft, copiesForOthers, handoffsHaveARule, whoIsForgotten, lonePlacesHaveARule];
