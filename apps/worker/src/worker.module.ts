import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { ConnectionOptions } from 'bullmq';
import { CalendarCorrection, CaseSweep, HelpDesk, LadderAdoption } from '#cases';
import { DeadlineHealth } from '#deadlines';
import { Deliveries, Mailer, OutboxRelay, QUEUE_PREFIX, WebhookSender, queueNames } from '#delivery';
import { DraftDesk } from '#drafts';
import { LookBackDesk } from '#evaluation';
import { FileStore, UploadDesk } from '#evidence';
import { MailDesk, MessagePlanner, WebhookCalls } from '#notices';
import type { Config, Logger, UnitOfWork } from '#platform';
import { HeartbeatTimer } from './deadlines/heartbeat.timer.js';
import { ReconcilerTimer } from './deadlines/reconciler.timer.js';
import { SweepProcessor } from './deadlines/sweep.processor.js';
import { SweepTimer } from './deadlines/sweep.timer.js';
import { Sweeper } from './deadlines/sweeper.js';
import { MailProcessor } from './delivery/mail.processor.js';
import { PlannerTimer } from './delivery/planner.timer.js';
import { WebhookProcessor } from './delivery/webhook.processor.js';
import { RelayTimer } from './delivery/relay.timer.js';
import { DraftsTimer } from './drafts/drafts.timer.js';
import { UploadsTimer } from './evidence/uploads.timer.js';
import { CONFIG, LOG } from './tokens.js';
import { jobOptions } from './worker-options.js';

/** What this process does beside answering requests: deadlines and deliveries. */
@Module({})
export class WorkerModule {
  static with(config: Config, unitOfWork: UnitOfWork, log: Logger, connection: ConnectionOptions): DynamicModule {
    const sweeper = new Sweeper(
      new CalendarCorrection(unitOfWork),
      new LadderAdoption(unitOfWork),
      new CaseSweep(unitOfWork),
      new HelpDesk(unitOfWork),
      new LookBackDesk(unitOfWork),
      new DeadlineHealth(unitOfWork),
    );
    return {
      module: WorkerModule,
      imports: [
        BullModule.forRoot({ connection, prefix: QUEUE_PREFIX, defaultJobOptions: jobOptions }),
        BullModule.registerQueue(...queueNames.map((name) => ({ name }))),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: Sweeper, useValue: sweeper },
        ...[DeadlineHealth, Deliveries, OutboxRelay, DraftDesk].map((service) => ({
          provide: service,
          useFactory: () => new service(unitOfWork),
        })),
        ...deliveryProviders(config, unitOfWork),
        { provide: UploadDesk, useFactory: () => new UploadDesk(unitOfWork, new FileStore(config.files)) },
        SweepTimer,
        ReconcilerTimer,
        RelayTimer,
        UploadsTimer,
        DraftsTimer,
        HeartbeatTimer,
        PlannerTimer,
        SweepProcessor,
        MailProcessor,
        WebhookProcessor,
      ],
    };
  }
}

/** What sends messages out; where no mail server or no key is set, nothing is sent that way. */
function deliveryProviders(config: Config, unitOfWork: UnitOfWork) {
  return [
    { provide: MessagePlanner, useFactory: () => new MessagePlanner(unitOfWork, config.mail !== null) },
    { provide: MailDesk, useFactory: () => new MailDesk(unitOfWork, config.publicUrl) },
    { provide: Mailer, useFactory: () => config.mail && new Mailer(config.mail.url, config.mail.from) },
    {
      provide: WebhookCalls,
      useFactory: () =>
        config.secretKey && new WebhookCalls(unitOfWork, new WebhookSender(config.webhooksMayLoop), config.secretKey),
    },
  ];
}
