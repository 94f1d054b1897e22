import type { InterviewPanel } from '@alongside/panels/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { InterviewPanelEntity } from './interview-panel.entity';
import { panelOf, rowOf } from './panel-row';

@Injectable()
export class InterviewPanelStore extends RecordStore<InterviewPanelEntity, InterviewPanel> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, InterviewPanelEntity, panelOf, rowOf);
  }
}
