import { Organisation1795000000001 } from './1795000000001-organisation.js';
import { Cases1795000000002 } from './1795000000002-cases.js';
import { Deadlines1795000000003 } from './1795000000003-deadlines.js';
import { Resolution1795000000004 } from './1795000000004-resolution.js';
import { BulletinTrail1795000000005 } from './1795000000005-bulletin-trail.js';
import { Heartbeat1795000000006 } from './1795000000006-heartbeat.js';
import { Recipients1795000000007 } from './1795000000007-recipients.js';
import { VerbatimAnswers1795000000008 } from './1795000000008-verbatim-answers.js';
import { Families1795000000009 } from './1795000000009-families.js';
import { CalendarChanges1795000000010 } from './1795000000010-calendar-changes.js';
import { Evidence1795000000011 } from './1795000000011-evidence.js';
import { Voices1795000000012 } from './1795000000012-voices.js';
import { StandingIn1795000000014 } from './1795000000014-standing-in.js';
import { HelpRequests1795000000016 } from './1795000000016-help-requests.js';
import { LookBacks1795000000017 } from './1795000000017-look-backs.js';
import { ReadLog1795000000018 } from './1795000000018-read-log.js';
import { Erasures1795000000019 } from './1795000000019-erasures.js';
import { OfficesClimb1795000000020 } from './1795000000020-offices-climb.js';
import { ClockJournal1795000000021 } from './1795000000021-clock-journal.js';
import { Documents1795000000028 } from './1795000000028-documents.js';
import { LadderVersions1795000000029 } from './1795000000029-ladder-versions.js';
import { AuditByTime1795000000030 } from './1795000000030-audit-by-time.js';
import { PackOrigin1796000000039 } from './1796000000039-pack-origin.js';
import { Presence1796000000031 } from './1796000000031-presence.js';
import { Drafts1796000000032 } from './1796000000032-drafts.js';
import { LookBackProof1795000000025 } from './1795000000025-look-back-proof.js';
import { Accountability1795000000026 } from './1795000000026-accountability.js';
import { Messages1795000000027 } from './1795000000027-messages.js';
import { SavedViews1796000000037 } from './1796000000037-saved-views.js';
import { ReplicatedChecks1795000000015 } from './1795000000015-replicated-checks.js';
import { PublicPictures1796000000038 } from './1796000000038-public-pictures.js';
import { SetupCodes1796000000040 } from './1796000000040-setup-codes.js';
import { ImportRuns1796000000043 } from './1796000000043-import-runs.js';
import { OneTimePasswords1796000000034 } from './1796000000034-one-time-passwords.js';

/** Every migration, oldest first. */
export const migrations = [
  Organisation1795000000001,
  Cases1795000000002,
  Deadlines1795000000003,
  Resolution1795000000004,
  BulletinTrail1795000000005,
  Heartbeat1795000000006,
  Recipients1795000000007,
  VerbatimAnswers1795000000008,
  Families1795000000009,
  CalendarChanges1795000000010,
  Evidence1795000000011,
  Voices1795000000012,
  StandingIn1795000000014,
  ReplicatedChecks1795000000015,
  HelpRequests1795000000016,
  LookBacks1795000000017,
  ReadLog1795000000018,
  Erasures1795000000019,
  OfficesClimb1795000000020,
  ClockJournal1795000000021,
  LookBackProof1795000000025,
  Accountability1795000000026,
  Messages1795000000027,
  Documents1795000000028,
  LadderVersions1795000000029,
  AuditByTime1795000000030,
  Presence1796000000031,
  Drafts1796000000032,
  OneTimePasswords1796000000034,
  SavedViews1796000000037,
  PublicPictures1796000000038,
  PackOrigin1796000000039,
  SetupCodes1796000000040,
  ImportRuns1796000000043,
];
