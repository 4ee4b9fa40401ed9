import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import {
  AccountDesk,
  CalendarDesk,
  CalendarQueries,
  ConfigurationLog,
  DelegationDesk,
  OrganisationDesk,
  PackDesk,
  SettingsDesk,
  SetupDesk,
  TemplateDesk,
  UserDesk,
  WebhookDesk,
} from '#administration';
import { BulletinDesk, BulletinQueries, ReplicatedChecks } from '#bulletins';
import {
  BallQueries,
  CaseExecutor,
  CaseQueries,
  DashboardQueries,
  DecisionQueue,
  DisputeQueue,
  ResultQueries,
  ErasureDesk,
  PictureDesk,
  EscalationQueries,
  EvidenceQueries,
  HelpDesk,
  MarkQueries,
  OrphanQueries,
  QueueCounts,
  ReferralQueries,
  RehearsalQueries,
  StormBrake,
  VerificationQueue,
  WorklistQueries,
} from '#cases';
import { AuditLog, ReadLog } from '#audit';
import { DocumentDesk } from '#documents';
import { DraftDesk } from '#drafts';
import { DeadlineHealth } from '#deadlines';
import { InboxQueries } from '#delivery';
import { FileStore, UploadDesk } from '#evidence';
import { EvaluationDesk, LookBackDesk, NoticeList, ObjectionDesk, PublicVoices } from '#evaluation';
import { ImportDesk, ImportQueries } from '#imports';
import { ChangeFeed, PresenceDesk } from '#live';
import { PostQueries, SavedViews, UnitQueries } from '#organisation';
import { BurdenQueries, CoverageMapQueries, CoverageQueries, LedgerDesk, LedgerQueries, OfficeRecords } from '#reports';
import { MailDesk } from '#notices';
import { UnitOfWork } from '#platform';
import type { Config } from '#platform';
import { CalendarsController } from './administration/calendars.controller.js';
import { ChangesController } from './administration/changes.controller.js';
import { DelegationsController } from './administration/delegations.controller.js';
import { NoticesController } from './administration/notices.controller.js';
import { WebhooksController } from './administration/webhooks.controller.js';
import { PacksController } from './administration/packs.controller.js';
import { SetupController } from './administration/setup.controller.js';
import { UsersController } from './administration/users.controller.js';
import { PostsController } from './administration/posts.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { BurdenController } from './bulletins/burden.controller.js';
import { BulletinsController } from './bulletins/bulletins.controller.js';
import { ReplicatedChecksController } from './bulletins/replicated-checks.controller.js';
import { ImportController } from './bulletins/import.controller.js';
import { BulkController } from './cases/bulk.controller.js';
import { CaseDesk } from './cases/case-desk.js';
import { CasesController } from './cases/cases.controller.js';
import { ClaimingController } from './cases/claiming.controller.js';
import { AftermathController } from './cases/aftermath.controller.js';
import { ClosingController } from './cases/closing.controller.js';
import { HelpController } from './cases/help.controller.js';
import { DisputingController } from './cases/disputing.controller.js';
import { AccountabilityController } from './cases/accountability.controller.js';
import { ReliefController } from './cases/relief.controller.js';
import { PlanningController } from './cases/planning.controller.js';
import { ProgressController } from './cases/progress.controller.js';
import { WorklistController } from './cases/worklist.controller.js';
import { VerifyingController } from './cases/verifying.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { ErasuresController } from './evidence/erasures.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { FilesController } from './evidence/files.controller.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { CONFIG } from './http/config.token.js';
import { PermissionCheck, PermissionGuard } from './http/permission.js';
import { ImportsController } from './imports/imports.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { PresenceController } from './live/presence.controller.js';
import { StreamController } from './live/stream.controller.js';
import { StreamHub } from './live/stream-hub.js';
import { NoticeListController } from './evaluation/notice-list.controller.js';
import { EvaluationController } from './evaluation/evaluation.controller.js';
import { LookBacksController } from './evaluation/look-backs.controller.js';
import { PublicController } from './public/public.controller.js';
import { UnitsController } from './organisation/units.controller.js';
import { CoverageController } from './reports/coverage.controller.js';
import { DashboardController } from './reports/dashboard.controller.js';
import { LedgerController } from './reports/ledger.controller.js';
import { SandboxController } from './sandbox/sandbox.controller.js';
import { InstallationController } from './session/installation.controller.js';
import { AccountController } from './session/account.controller.js';
import { SessionController } from './session/session.controller.js';
import { QueuesController } from './supervision/queues.controller.js';
import { ViewsController } from './views/views.controller.js';
import { SupervisionController } from './supervision/supervision.controller.js';

/** Services of the libraries; each asks for the unit of work and nothing else. */
const services = [
  AuditLog,
  CoverageQueries,
  CoverageMapQueries,
  BurdenQueries,
  EscalationQueries,
  MarkQueries,
  BallQueries,
  OfficeRecords,
  BulletinDesk,
  BulletinQueries,
  CalendarDesk,
  CalendarQueries,
  ChangeFeed,
  PresenceDesk,
  DraftDesk,
  CaseExecutor,
  CaseQueries,
  DashboardQueries,
  DecisionQueue,
  DisputeQueue,
  ResultQueries,
  ConfigurationLog,
  DeadlineHealth,
  EvaluationDesk,
  LookBackDesk,
  ObjectionDesk,
  NoticeList,
  PublicVoices,
  ReplicatedChecks,
  DelegationDesk,
  PictureDesk,
  ErasureDesk,
  EvidenceQueries,
  HelpDesk,
  ImportQueries,
  InboxQueries,
  LedgerDesk,
  LedgerQueries,
  AccountDesk,
  OrganisationDesk,
  OrphanQueries,
  PackDesk,
  PostQueries,
  QueueCounts,
  ReadLog,
  ReferralQueries,
  SavedViews,
  RehearsalQueries,
  SettingsDesk,
  SetupDesk,
  UserDesk,
  StormBrake,
  UnitQueries,
  VerificationQueue,
  WorklistQueries,
] as const;

const controllers = [
  SetupController,
  UsersController,
  AccountController,
  SessionController,
  InstallationController,
  ImportController,
  ImportsController,
  BulletinsController,
  ReplicatedChecksController,
  WorklistController,
  CasesController,
  BulkController,
  ClaimingController,
  PlanningController,
  ProgressController,
  VerifyingController,
  ClosingController,
  DisputingController,
  ReliefController,
  AccountabilityController,
  HelpController,
  AftermathController,
  EvaluationController,
  NoticeListController,
  LookBacksController,
  PublicController,
  FilesController,
  EvidenceController,
  ErasuresController,
  DocumentsController,
  UnitsController,
  PostsController,
  ChangesController,
  DelegationsController,
  PacksController,
  NoticesController,
  WebhooksController,
  CalendarsController,
  InboxController,
  StreamController,
  PresenceController,
  DraftsController,
  ViewsController,
  LedgerController,
  DashboardController,
  BurdenController,
  CoverageController,
  AuditController,
  SupervisionController,
  QueuesController,
  SandboxController,
  HealthController,
] as const;

/** What this process serves. */
@Module({})
export class ApiModule {
  static with(config: Config, unitOfWork: UnitOfWork): DynamicModule {
    const store = new FileStore(config.files);
    return {
      module: ApiModule,
      imports: [DiscoveryModule],
      controllers: [...controllers],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: UnitOfWork, useValue: unitOfWork },
        ...services.map((service) => ({ provide: service, useFactory: () => new service(unitOfWork) })),
        { provide: Metrics, useFactory: (health: DeadlineHealth) => new Metrics(health), inject: [DeadlineHealth] },
        { provide: MailDesk, useFactory: () => new MailDesk(unitOfWork, config.publicUrl) },
        { provide: TemplateDesk, useFactory: () => new TemplateDesk(unitOfWork, config.publicUrl) },
        { provide: WebhookDesk, useFactory: () => new WebhookDesk(unitOfWork, config.secretKey) },
        { provide: FileStore, useValue: store },
        { provide: DocumentDesk, useFactory: () => new DocumentDesk(unitOfWork, store, config.publicUrl) },
        { provide: UploadDesk, useFactory: () => new UploadDesk(unitOfWork, store) },
        {
          provide: ImportDesk,
          useFactory: (uploads: UploadDesk) => new ImportDesk(unitOfWork, uploads),
          inject: [UploadDesk],
        },
        CaseDesk,
        StreamHub,
        PermissionCheck,
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
    };
  }
}
